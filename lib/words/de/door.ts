import type { Area } from '../catalogue.ts';

export const door: Area<'door'> = {
  session: {
    ended:
      'Sie wurden abgemeldet. Melden Sie sich wieder an und wiederholen Sie den Schritt; geändert wurde nichts.',
  },
  permission: {
    missing: 'Ihre Rolle erlaubt das nicht. Es wurde nichts geändert.',
  },
  origin: {
    foreign:
      'Diese Anfrage kam nicht von einer Patchbay-Seite und wurde nicht ausgeführt. Laden Sie die Seite unter ihrer üblichen Adresse neu und wiederholen Sie den Schritt.',
  },
  input: {
    malformed:
      'Ein Teil der Angaben war nicht lesbar. Laden Sie die Seite neu und wiederholen Sie den Schritt.',
  },
  limit: {
    exceeded:
      'Das waren zu viele Versuche in kurzer Zeit. Warten Sie einige Minuten und versuchen Sie es dann erneut.',
  },
  unavailable:
    'Patchbay erreicht gerade seine Datenbank nicht. Es ging nichts verloren; versuchen Sie es gleich noch einmal.',
  internal:
    'Auf unserer Seite ist etwas schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, nennen Sie dem Support die Referenz.',
};
