import type { Area } from '../catalogue.ts';

export const shell: Area<'shell'> = {
  tagline:
    'Reliez vos comptes GitLab avec un nom d’hôte et un jeton d’accès personnel, et gardez ces liens en vie.',
  more: '{count, plural, one {# autre} other {# autres}}',
  skip: 'Aller au contenu',
  reference: 'Référence',
  nav: {
    label: 'Navigation principale',
    connections: 'Connexions',
    connect: 'Connecter',
  },
  menu: {
    open: 'Compte de {name}',
    account: 'Votre compte',
    signOut: 'Fermer la session',
  },
  theme: {
    label: 'Thème',
    system: 'Comme le système',
    light: 'Clair',
    dark: 'Sombre',
  },
  language: {
    label: 'Langue',
  },
  notFound: {
    name: 'Page introuvable',
    title: 'Il n’y a rien ici',
    text: 'L’adresse contient peut-être une faute de frappe, ou ce qui était ici appartient à quelqu’un d’autre ou n’existe plus.',
    toStart: 'Aller à l’accueil',
    toConnections: 'Aller à vos connexions',
  },
  away: {
    title: 'Patchbay n’arrive pas à joindre sa base de données',
    text: 'Rien n’est perdu : vos connexions et leurs jetons sont toujours à leur place. Cela passe en général en moins d’une minute.',
    sent: 'Le formulaire que vous avez envoyé n’a pas été traité ; veuillez l’envoyer de nouveau ensuite.',
    again: 'Réessayer',
  },
};
