import type { Area } from '../catalogue.ts';

/** Le diagnostic rejoué et comparé. Dit par le serveur. */
export const replay: Area<'replay'> = {
  title: 'Rejouer le diagnostic',
  offer: {
    stored:
      'Interroge de nouveau GitLab avec le jeton conservé, que personne ne voit, et compare les réponses. La connexion n’est pas modifiée.',
    tokenless:
      'Le jeton de cette tentative n’a pas été conservé. Ce qui se voit sans jeton est examiné de nouveau et comparé.',
    disconnected: 'Cette connexion ne contient plus de jeton : il n’y a rien à rejouer.',
    disabled:
      'L’administration a désactivé cette connexion. GitLab ne sera interrogé qu’une fois celle-ci réactivée.',
    no_address: 'Aucune adresse n’a pu être lue dans la saisie : il n’y a rien à examiner.',
  },
  reason: {
    label: 'Motif',
    hint: 'Conservé avec votre nom. Le propriétaire d’une connexion le lit.',
    short: 'Donnez un motif d’au moins {min} caractères.',
    long: 'Donnez un motif d’au plus {max} caractères.',
  },
  go: 'Rejouer',
  running: 'Le diagnostic est rejoué',
  lost: 'La liaison avec Patchbay a été coupée. Le diagnostic continue ; rechargez la page pour le retrouver.',
  failed: 'Rien n’a été rejoué',
  past: 'Diagnostics déjà rejoués',
  well: 'Tout va bien',
  reachable: 'GitLab répond',
  result: {
    title: 'Diagnostic rejoué {reference}',
    by: 'Demandé par',
    when: 'Quand',
    attempt: 'La tentative de comparaison',
    open: 'Ce passage en entier',
    connection: 'Connexion',
    before: 'Avant',
    now: 'Maintenant',
    check: 'Vérification',
    change: 'Changement',
    checks: 'Les vérifications, avant et maintenant',
    facts: 'Ce qui a changé par ailleurs',
    fact: 'Élément',
    same: 'Rien d’autre de comparable n’a changé.',
    silent: 'Pas atteinte',
    none: 'Aucun',
    slower: '{time} de plus',
    faster: '{time} de moins',
  },
  change: {
    same: 'Identique',
    mended: 'Rétablie',
    broken: 'En échec',
    other: 'Autre cause',
    new: 'Atteinte maintenant',
    gone: 'Plus atteinte',
  },
  summary: {
    alone: {
      title: 'Il n’y a rien à comparer',
      text: 'Il n’en reste aucun passage plus ancien. Ce qui a été trouvé maintenant figure ci-dessous.',
    },
    mended: { title: 'Cela fonctionne maintenant', text: 'Rétabli depuis : {checks}.' },
    clear: {
      title: 'La voie vers ce GitLab est libre maintenant',
      text: 'Rétabli depuis : {checks}. Le jeton n’a pas servi à cet examen.',
    },
    unseen: {
      title: 'Rien n’a changé en chemin',
      text: 'Ce qui a échoué alors demande le jeton, qui n’a pas été conservé : {before}.',
    },
    broken: { title: 'Cela échoue maintenant', text: 'En échec depuis : {checks}.' },
    other: { title: 'L’échec a une autre cause', text: 'Avant : {before}. Maintenant : {now}.' },
    same: { title: 'L’échec est le même', text: '{now}.' },
    good: { title: 'Tout va bien, comme avant', text: 'Chaque vérification se termine comme avant.' },
  },
  fact: {
    baseUrl: 'URL de base',
    addresses: 'Adresses réseau',
    viaProxy: 'Proxy',
    redirectTarget: 'Redirige vers',
    certificateFingerprint: 'Certificat',
    certificateIssuer: 'Émis par',
    certificateValidTo: 'Fin du certificat',
    gitlabVersion: 'Version de GitLab',
    username: 'Compte',
    scopes: 'Portées',
    expiresOn: 'Expire',
  },
};
