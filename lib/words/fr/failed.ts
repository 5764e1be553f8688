import type { Area } from '../catalogue.ts';

export const failed: Area<'failed'> = {
  title: 'Un problème est survenu de notre côté',
  text: 'Rien n’est perdu. Réessayez ; si le problème persiste, transmettez la référence à l’exploitant de ce Patchbay.',
  again: 'Réessayer',
  reference: 'Référence',
};
