import type { Area } from '../catalogue.ts';

export const people: Area<'people'> = {
  title: 'Personnes',
  intro: 'Qui peut se connecter, à quel titre, et quand pour la dernière fois.',
  caption: 'Personnes',
  invite: 'Inviter quelqu’un',
  search: { label: 'Recherche', hint: 'Nom ou e-mail', go: 'Rechercher' },
  filter: {
    role: 'Rôle',
    only: 'Situation',
    active: 'Filtres actifs',
    remove: 'Retirer le filtre {filter}',
    clear: 'Tout effacer',
  },
  only: { disabled: 'Accès fermé', never: 'Jamais connecté' },
  roles: { user: 'Utilisateur', support: 'Assistance', admin: 'Administrateur' },
  may: {
    user: 'Relie des comptes GitLab et s’occupe de ses propres connexions.',
    support:
      'Voit aussi les états, dates et contrôles de tout le monde, rejoue un diagnostic et envoie des liens de réparation. Jamais un jeton, aucun réglage.',
    admin:
      'Gère aussi les connexions, les instances, les règles et les personnes, et lit le journal d’audit. Jamais un jeton.',
  },
  columns: {
    name: 'Nom',
    role: 'Rôle',
    connections: 'Connexions',
    seen: 'Dernière visite',
    created: 'Depuis',
  },
  sort: {
    up: 'Trier par {column}, ordre croissant',
    down: 'Trier par {column}, ordre décroissant',
  },
  count: {
    some: '{count, plural, =0 {Personne} one {# personne} other {# personnes}}',
    many: 'Plus de {count, number} personnes',
  },
  pages: { label: 'Pages', previous: 'Précédente', next: 'Suivante' },
  empty: {
    title: 'Personne de trouvé',
    text: 'Personne ne répond à tous ces filtres.',
    slow: 'Cette recherche prend trop de temps',
    slowText: 'Cherchez un mot entier du nom ou de l’adresse.',
  },
  never: 'jamais',
  person: {
    back: 'Toutes les personnes',
    self: 'C’est vous',
    email: 'E-mail',
    proves: 'Se connecte avec',
    password: 'un mot de passe',
    oidc: 'l’authentification unique',
    none: 'rien encore',
    since: 'Depuis',
    seen: 'Dernière visite',
    connections: 'Connexions',
    seeConnections: '{count, plural, =0 {Aucune} one {Voir # connexion} other {Voir # connexions}}',
    role: 'Rôle',
    saveRole: 'Changer le rôle',
    sure: 'Oui, je renonce à mes propres droits',
    access: 'Accès',
    out: 'Accès fermé depuis',
    outText:
      'La connexion est refusée et toutes les sessions sont terminées. Les connexions restent suivies.',
    disable: 'Fermer l’accès',
    disableText:
      'Termine aussitôt toutes les sessions et refuse la prochaine connexion. Les connexions GitLab restent et sont suivies.',
    enable: 'Rouvrir l’accès',
    sessions: 'Navigateurs',
    noSessions: 'Aucune session ouverte.',
    endSessions: 'Fermer toutes les sessions',
    newPassword: 'Mot de passe',
    resetText:
      'Un lien qui fonctionne une fois, pendant une heure. Le mot de passe reste tel quel jusqu’au choix d’un autre.',
    reset: 'Envoyer un lien pour un nouveau mot de passe',
    failures: 'Tentatives échouées de la semaine',
    noFailures: 'Aucune.',
    changes: 'Ce que l’administration a changé',
    noChanges: 'Rien encore.',
    somebody: 'Quelqu’un qui n’est plus là',
  },
  changed: {
    person: {
      role_changed: 'a changé le rôle',
      disabled: 'a fermé l’accès',
      enabled: 'a rouvert l’accès',
      password_reset: 'a envoyé un lien pour un nouveau mot de passe',
    },
  },
  told: {
    reset: 'Un e-mail avec le lien est en route.',
    resetByHand:
      'Remettez ce lien vous-même, car aucun serveur de messagerie n’est configuré. Il n’est affiché que cette fois et vaut une heure.',
    role: 'Le rôle est changé ; il compte dès la prochaine requête.',
    disabled: 'Accès fermé. Toutes les sessions sont terminées.',
    enabled: 'La connexion est de nouveau possible.',
    sessions:
      '{count, plural, =0 {Aucune session n’était ouverte.} one {# session fermée.} other {# sessions fermées.}}',
  },
  invited: {
    title: 'Invitations en attente',
    by: '{role}, par {who}, jusqu’au {day}',
    until: '{role}, jusqu’au {day}',
    withdraw: 'Retirer',
  },
  resetMail: {
    subject: 'Choisissez un nouveau mot de passe',
    text: 'Voici un lien pour choisir un nouveau mot de passe pour Patchbay.',
    once: 'Il fonctionne une fois, pendant {time}. Votre mot de passe reste tel quel jusqu’à ce que vous en ayez choisi un autre.',
    link: 'Choisir un nouveau mot de passe',
    why: 'Vous recevez ce seul e-mail parce qu’un nouveau mot de passe a été demandé, par vous ou par un administrateur. Si ce n’était pas vous, ne faites rien.',
  },
  refused: {
    often: 'Cette personne a reçu cinq liens en un jour. Attendez demain.',
    noPassword: 'Cette personne ne se connecte pas ici avec un mot de passe.',
    lastAdmin: 'C’est le dernier administrateur : nommez-en d’abord un autre.',
    self: 'Ce sont vos propres droits. Confirmez que vous y renoncez ; seul un autre administrateur pourra vous les rendre.',
    meanwhile:
      'Quelqu’un vient de modifier cette personne. Regardez ce qui figure ici maintenant, puis décidez.',
    meanwhileBy:
      '{name} vient de modifier cette personne. Regardez ce qui figure ici maintenant, puis décidez.',
  },
};
