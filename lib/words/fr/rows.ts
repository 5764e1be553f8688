import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Revérifier',
  again: 'Réessayer',
  seeChecks: 'Voir les contrôles',
  disconnect: 'Déconnecter',
  cancel: 'Annuler',
  search: {
    label: 'Rechercher dans vos connexions',
    placeholder: 'Libellé, compte ou hôte',
    go: 'Rechercher',
  },
  offline: {
    title: 'Vous êtes hors ligne. Ce que vous voyez date de {time}.',
    text: 'Tout ce qui demande GitLab attend que vous soyez de nouveau en ligne.',
  },
  asking: {
    name: 'Déconnecter',
    title: 'Déconnecter {account}',
    text: 'Patchbay oublie le jeton, et cela ne peut pas être annulé. Le nom et l’historique restent ; un nouveau jeton suffira.',
    revoke: 'Le révoquer aussi sur GitLab',
    revokeText: 'Le jeton cesse de fonctionner partout, y compris là où vous l’utilisez par ailleurs.',
  },
};
