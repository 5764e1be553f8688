import type { Area } from '../catalogue.ts';

export const admin: Area<'admin'> = {
  invite: {
    title: 'Personen einladen',
    intro: 'Eine Einladung ist ein Link, der für eine Adresse und eine Rolle gilt.',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    submit: 'Einladungslink erstellen',
    ready: 'Die Einladung ist fertig',
    readyText:
      'Verschicken Sie diesen Link selbst. Er wird nur jetzt angezeigt, funktioniert einmal und gilt sieben Tage.',
    copy: 'Link kopieren',
  },
  roles: {
    user: 'Nutzung',
    support: 'Support',
    admin: 'Administration',
  },
};
