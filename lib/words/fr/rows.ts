import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Revérifier',
  again: 'Réessayer',
  seeChecks: 'Voir les contrôles',
  disconnect: 'Déconnecter',
  cancel: 'Annuler',
  asking: {
    name: 'Déconnecter',
    title: 'Déconnecter {account}',
    text: 'Patchbay oublie le jeton aussitôt. Le nom et l’historique de la connexion restent, pour que vous puissiez reconnecter le compte.',
    revoke: 'Le révoquer aussi sur GitLab',
    revokeText: 'Le jeton cesse de fonctionner partout, y compris là où vous l’utilisez par ailleurs.',
  },
};
