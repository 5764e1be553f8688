import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Enregistré. Cela vaut dès maintenant.',
  active: 'Des rappels vous parviennent avant l’expiration de ce jeton.',
  paused: 'Les rappels de cette connexion sont suspendus.',
  pause: 'Suspendre les rappels',
  resume: 'Reprendre les rappels',
  settings: {
    title: 'Rappels',
    intro:
      'Patchbay vous rappelle l’expiration d’un jeton à 08:00 dans votre fuseau horaire. D’autres jours comptent dès maintenant.',
    days: 'Me le rappeler',
    day: '{days, plural, =0 {à l’expiration} one {1 jour avant} other {# jours avant}}',
    others: 'D’autres jours avant',
    othersHint: 'Par exemple 45, 21. Jusqu’à 90 jours, dix en tout.',
    mail: 'Aussi par courriel',
    mailText: 'À {email}.',
    noMails: 'Ce Patchbay n’envoie pas de courriels. Vous trouvez vos rappels sous la cloche.',
    digest: 'Un courriel par jour',
    digestText: 'Tout ce qui arrive un même matin tient dans un courriel. Sinon, chaque connexion a le sien.',
    next: 'Prochain : {day}, {time}, {account}.',
    none: 'Aucun rappel à venir : aucune de vos connexions n’atteint l’un de ces jours.',
    off: 'Rien ne vous est rappelé : aucun jour n’est choisi.',
  },
};
