import type { Area } from '../catalogue.ts';

/** La rotation sur la page d’une connexion. Dite par le serveur. */
export const rotation: Area<'rotation'> = {
  title: 'Rotation',
  text: 'GitLab crée un nouveau jeton avec les mêmes portées et met fin à l’ancien au même instant. Patchbay conserve le nouveau ; vous n’avez rien à copier.',
  now: 'Faire la rotation',
  checks: 'Voir les vérifications',
  will: 'Le nouveau jeton devrait être valable jusqu’au {day}.',
  mail: 'GitLab en informe le compte par e-mail.',
  done: 'La rotation du jeton est faite.',
  until: 'Le nouveau est valable jusqu’au {day}.',
  refused: 'La rotation n’a pas eu lieu. L’ancien jeton est resté tel quel.',
  busy: 'GitLab crée un nouveau jeton pour cette connexion. Réessayez dans quelques minutes.',
  recovering: 'La réponse de GitLab n’est pas arrivée. Patchbay cherche ce qu’il en est et vous le dira.',
  next: 'Rotation automatique. La prochaine : {day}.',
  state: {
    off: 'Impossible pour le moment',
    running: 'Une rotation est en cours',
    recovering: 'Une rotation a été interrompue',
  },
  off: {
    disconnected: 'La connexion ne contient pas de jeton.',
    copied:
      'Ce Patchbay travaille sur une copie des données d’un autre. Son exploitant peut en faire le propriétaire avec npm run adopt.',
    draining: 'Patchbay va redémarrer. Réessayez dans une minute.',
    policy: 'Les règles de l’administration ne le permettent pas : adressez-vous à elle.',
    unhealthy: 'GitLab n’accepte plus le jeton. Renouvelez-le plutôt.',
    shared:
      'Une autre connexion contient le même jeton et cesserait de fonctionner. Donnez à chacune le sien.',
    version:
      'Il faut GitLab 16.10 ou plus récent et un jeton qui peut lire la version ou a la portée self_rotate.',
    scope: 'Le jeton a besoin de la portée self_rotate ou api. Renouvelez-le avec l’une des deux.',
  },
  automatic: {
    on: 'La rotation se fait d’elle-même à 80 % de la durée de vie.',
    off: 'La rotation peut se faire d’elle-même à 80 % de la durée de vie.',
    turnOn: 'Rotation automatique',
    turnOff: 'Arrêter la rotation automatique',
  },
};
