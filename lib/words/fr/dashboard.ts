import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Connexions',
  connect: 'Connecter un compte',
  loading: 'Chargement de vos connexions.',
  list: 'Connexions',
  filter: 'Filtrer par état',
  columns: {
    account: 'Compte',
    instance: 'Instance',
    status: 'État',
    expires: 'Expiration',
    checked: 'Dernier contrôle',
  },
  views: {
    label: 'Vue',
    list: 'Liste',
    calendar: 'Calendrier',
  },
  sort: {
    label: 'Trier',
    first: 'Ce qui vous attend d’abord',
    expiry: 'Expiration la plus proche',
    expiry_desc: 'Expiration la plus lointaine',
    account: 'Compte, de A à Z',
    account_desc: 'Compte, de Z à A',
    instance: 'Instance, de A à Z',
    instance_desc: 'Instance, de Z à A',
    checked: 'Contrôle le plus ancien',
    checked_desc: 'Contrôle le plus récent',
  },
  paging: {
    label: 'Pages',
    shown: '{from, number}–{to, number} sur {found, number}',
    previous: 'Précédent',
    next: 'Suivant',
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
    left: '{days, plural, =0 {expiré} =1 {moins d’un jour} other {# jours}}',
    stops: 'Le jeton cesse de fonctionner le {day} à 00:00 UTC',
    never: 'Jamais',
    unreadable: 'Non lisible',
    near: {
      utc: '00:00 UTC',
      yours: '00:00 UTC = {time} chez vous',
      dayBefore: '00:00 UTC = {time} chez vous le {day}',
    },
  },
  actions: {
    connectAgain: 'Reconnecter',
    renew: 'Renouveler',
    fix: 'Rétablir',
  },
  marks: {
    rotates: 'Rotation automatique',
    paused: 'Rappels suspendus',
  },
  outage: {
    title: '{host} ne répond plus depuis {since}',
    text: 'À notre connaissance, vos jetons sont en bon état. Patchbay réessaie toutes les 5 minutes.',
    utc: '{time} UTC',
    day: '{day}, {time}',
    more: '{count, plural, one {# autre hôte ne répond pas.} other {# autres hôtes ne répondent pas.}}',
  },
  empty: {
    title: 'Rien n’est encore branché',
    text: 'Reliez votre premier compte GitLab : GitLab.com ou votre propre instance. Il suffit d’un nom d’hôte, d’un jeton d’accès personnel et de moins de deux minutes.',
    connect: 'Connecter un compte GitLab',
  },
  results: {
    found: '{found, plural, =0 {Aucun résultat} one {# résultat} other {# résultats}} pour « {q} »',
    all: 'Tout afficher',
  },
  nothing: {
    title: 'Aucune pour le moment',
    text: 'Aucune connexion n’est dans cet état.',
    all: 'Afficher toutes les connexions',
  },
  unfound: {
    title: 'Aucun résultat',
    text: 'Aucun libellé, aucun compte ni aucun hôte ne contient tous ces mots.',
    textOfStatus: 'Aucune connexion dans cet état ne contient tous ces mots.',
  },
  disconnected: {
    title: 'Connexion retirée',
    text: 'Patchbay ne détient plus de jeton pour {account}.',
    back: 'Aller à vos connexions',
  },
};
