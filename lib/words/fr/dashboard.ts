import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Connexions',
  connect: 'Connecter un compte',
  loading: 'Chargement de vos connexions.',
  list: 'Connexions',
  filter: 'Filtrer par état',
  columns: {
    account: 'Compte',
    status: 'État',
    expires: 'Expiration',
    checked: 'Dernier contrôle',
  },
  status: {
    healthy: 'En bon état',
    expires_soon: 'Expire bientôt',
    needs_you: 'Action requise',
    unreachable: 'Injoignable',
    disconnected: 'Déconnectée',
  },
  account: {
    unnamed: 'Compte sans nom',
    on: '{account} sur {host}',
  },
  expiry: {
    left: '{days, plural, =0 {expiré} one {# jour} other {# jours}}',
    stops: 'Le jeton cesse de fonctionner le {day} à 00:00 UTC',
    never: 'Jamais',
    unreadable: 'Non lisible',
  },
  actions: {
    connectAgain: 'Reconnecter',
    renew: 'Renouveler',
    fix: 'Rétablir',
  },
  empty: {
    title: 'Rien n’est encore branché',
    text: 'Reliez votre premier compte GitLab : GitLab.com ou votre propre instance. Il suffit d’un nom d’hôte, d’un jeton d’accès personnel et de moins de deux minutes.',
    connect: 'Connecter un compte GitLab',
  },
  nothing: {
    title: 'Aucune pour le moment',
    text: 'Aucune connexion n’est dans cet état.',
    all: 'Afficher toutes les connexions',
  },
  disconnected: {
    title: 'Connexion retirée',
    text: 'Patchbay ne détient plus de jeton pour {account}.',
    back: 'Aller à vos connexions',
  },
};
