import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Enregistré. Cela vaut dès maintenant.',
  active: 'Des rappels vous parviennent avant l’expiration de ce jeton.',
  paused: 'Les rappels de cette connexion sont suspendus.',
  pause: 'Suspendre les rappels',
  resume: 'Reprendre les rappels',
};
