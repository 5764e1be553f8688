import type { Area } from '../catalogue.ts';

export const ui: Area<'ui'> = {
  copy: 'Copier : {what}',
  copied: 'Copié',
  copyRefused: 'Non autorisé ici, sélectionnez et copiez à la main',
  reference: 'Référence',
  show: {
    token: 'Afficher le jeton',
    password: 'Afficher le mot de passe',
  },
  hide: {
    token: 'Masquer le jeton',
    password: 'Masquer le mot de passe',
  },
  sentence: '{text}.',
  justNow: 'à l’instant',
  yourTime: '{time} (chez vous)',
};
