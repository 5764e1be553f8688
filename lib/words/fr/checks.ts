import type { Area } from '../catalogue.ts';

export const checks: Area<'checks'> = {
  actors: {
    you: 'Vous',
    gitlab_admin: 'L’administrateur de votre GitLab',
    operator: 'L’exploitant de Patchbay',
    wait: 'Inutile d’agir, cela passera',
  },
  names: {
    address: 'Adresse',
    reach: 'Accès à l’hôte',
    certificate: 'Certificat',
    gitlab: 'C’est un GitLab',
    token: 'Jeton accepté',
    who: 'Compte',
    scopes: 'Portées',
    expiry: 'Expiration',
    policy: 'Autorisé ici',
    duplicate: 'Pas encore relié',
    saved: 'Enregistré',
  },
  running: {
    address: 'Lecture de l’adresse',
    reach: 'Prise de contact avec l’hôte',
    certificate: 'Examen du certificat',
    gitlab: 'Recherche d’un GitLab à cette adresse',
    token: 'Présentation du jeton à GitLab',
    who: 'Recherche du compte du jeton',
    scopes: 'Comparaison des portées',
    expiry: 'Lecture de la date d’expiration',
    duplicate: 'Recherche du même compte',
    saved: 'Chiffrement et enregistrement',
  },
  learned: {
    privateCa: 'Émis par une autorité de certification privée',
    scopes: 'A {has} ; requis : {needs}',
    scopesOnly: 'A {has}',
  },
  notes: {
    expiry: {
      soon: {
        title: 'Le jeton expire bientôt',
        text: '{daysLeft, plural, =-1 {} =0 {} one {Il reste moins d’un jour. } other {Il reste # jours. }}Renouvelez-le avant cette date et rien ne s’arrêtera.',
      },
      none: {
        title: 'Le jeton n’expire jamais',
        text: 'C’est pratique, mais risqué en cas de fuite. Mieux vaut une date, au plus un an à l’avance.',
      },
      unreadable: {
        title: 'La date d’expiration n’est pas lisible',
        text: 'Avant la version 15.5, GitLab ne l’indique pas. Notez-la : nous ne pourrons vous avertir qu’une fois le jeton hors d’usage.',
      },
    },
    scope: {
      broader: {
        title: 'Le jeton permet plus que nécessaire',
        text: '{extra, select, none {La prochaine fois, ne cochez que les portées nécessaires.} other {{extraCount, plural, one {{extra} ne sert pas ici.} other {{extra} ne servent pas ici.}} La prochaine fois, ne cochez que le nécessaire.}}',
      },
    },
    account: {
      bot: {
        title: 'Le jeton appartient à un bot',
        text: 'Derrière ce jeton se trouve un compte de projet, de groupe ou de service, et non une personne.',
      },
      admin: {
        title: 'Le jeton appartient à un administrateur GitLab',
        text: 'Un compte avec moins de droits suffirait.',
      },
    },
    identity: {
      unreadable: {
        title: 'Le compte du jeton n’est pas lisible',
        text: 'Le jeton ne peut pas voir à qui il appartient : la connexion s’affiche donc sans nom. Tout le reste fonctionne.',
      },
    },
  },
};
