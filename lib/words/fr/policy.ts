import type { Area } from '../catalogue.ts';

export const policy: Area<'policy'> = {
  title: 'Règles',
  intro:
    'Ce à quoi sont mesurés chaque liaison, renouvellement et vérification. Elles en disent plus que la configuration, jamais moins.',
  changed: 'Dernière modification par {who} le {day}, {time} UTC.',
  never: 'Personne ne les a encore modifiées : elles ne demandent rien.',
  somebody: 'une personne qui n’est plus ici',
  configured: '{name} indique : {value}',
  notConfigured: '{name} n’est pas défini.',
  asConfigured: 'Selon la configuration',
  nothing: 'Rien',
  yes: 'Oui',
  no: 'Non',
  hosts: 'GitLab',
  tokens: 'Jetons',
  people: 'Personnes',
  field: {
    allowedHosts: 'Hôtes autorisés',
    privateHosts: 'Hôtes de réseaux privés',
    requiredScopes: 'Portées exigées',
    forbiddenScopes: 'Portées interdites',
    maxLifetimeDays: 'Durée de vie maximale, en jours',
    expiryRequired: 'Chaque jeton doit avoir une date d’expiration',
    signUp: 'Qui peut créer un compte',
  },
  hint: {
    allowedHosts:
      'Un par ligne : git.acme.io, *.acme.io, git.acme.io:8443. Vide : tous les hôtes. Ce que dit la page d’une instance passe avant.',
    privateHosts:
      'Un par ligne, comme dans ALLOWED_PRIVATE_HOSTS : git.corp.example, 10.20.0.0/16. S’y ajoute.',
    requiredScopes: 'Séparées par des espaces. La page du jeton en est préremplie.',
    forbiddenScopes: 'Séparées par des espaces. Une portée plus large qui en accorde une compte aussi.',
    maxLifetimeDays:
      'À partir du jour de création du jeton, de 2 à 3650. Vide : sans limite. Un jeton sans fin dépasse toute limite.',
    signUp: 'Passe avant la configuration.',
  },
  signUp: {
    open: 'Tout le monde',
    invite: 'Les personnes invitées',
    closed: 'Personne',
  },
  errors: {
    many: 'Pas plus de {max, number} entrées.',
    scope: '« {entry} » n’est pas une portée : les portées sont en minuscules et tirets bas.',
    contradiction: 'Aucun jeton ne conviendrait : « {required} » est exigée et accorde « {forbidden} ».',
    days: 'Un nombre entier de {min, number} à {max, number}.',
  },
  preview: {
    see: 'Voir ce que cela change',
    title: 'Pas encore enregistré. Voici ce qui se passerait',
    none: 'Aucune connexion en ordre ne les enfreindrait.',
    broken:
      '{more, select, yes {Plus de {count, number} connexions} other {{count, plural, one {# connexion} other {# connexions}}}} de {people, plural, one {# personne} other {# personnes}} auraient besoin de leur propriétaire à la prochaine vérification.',
    uncounted: 'Le nombre de connexions concernées n’a pas pu être compté à temps.',
    closed: '{count, plural, one {# GitLab connu serait fermé} other {# GitLab connus seraient fermés}}.',
    host: '{count, number} à cause de l’hôte',
    missing: '{count, number} car une portée manque',
    forbidden: '{count, number} à cause d’une portée interdite',
    lifetime: '{count, number} à cause d’une longue durée de vie',
    endless: '{count, number} faute de date d’expiration',
    back: 'Aucun jeton n’est perdu : si les règles sont assouplies, tout est en ordre à la vérification suivante.',
    save: 'Enregistrer ces règles',
  },
  saved: 'Les règles sont enregistrées. Elles s’appliquent dès maintenant.',
  same: 'Rien n’a été modifié : ce sont déjà les règles.',
  refused: 'Rien n’est encore enregistré',
  meanwhile: {
    title: '{who} a modifié les règles entre-temps',
    text: 'Rien n’a été enregistré. Ce qui vaut maintenant figure sous chaque champ que vous aviez rempli autrement ; enregistrez de nouveau pour y mettre le vôtre.',
    now: 'Maintenant : {text}',
  },
};
