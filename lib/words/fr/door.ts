import type { Area } from '../catalogue.ts';

export const door: Area<'door'> = {
  session: {
    ended: 'Votre session est terminée. Identifiez-vous à nouveau, puis recommencez ; rien n’a été modifié.',
  },
  permission: {
    missing: 'Votre rôle ne le permet pas. Rien n’a été modifié.',
  },
  origin: {
    foreign:
      'Cette demande ne vient pas d’une page de Patchbay ; elle n’a donc pas été exécutée. Rechargez la page à son adresse habituelle et recommencez.',
  },
  input: {
    malformed: 'Une partie de l’envoi n’a pas pu être lue. Rechargez la page et recommencez.',
  },
  limit: {
    exceeded: 'Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.',
  },
  unavailable:
    'Patchbay n’arrive pas à joindre sa base de données. Rien n’est perdu ; réessayez dans un instant.',
  internal:
    'Un problème est survenu de notre côté. Réessayez ; s’il persiste, transmettez la référence à l’assistance.',
};
