import type { Area } from '../catalogue.ts';

export const account: Area<'account'> = {
  fields: {
    email: 'Adresse de courriel',
    name: 'Votre nom',
    password: 'Mot de passe',
    passwordHint: 'Au moins 12 caractères. Quelques mots à la suite conviennent bien.',
  },
  signIn: {
    title: 'S’identifier',
    submit: 'S’identifier',
    newHere: 'Pas encore de compte ?',
    toSignUp: 'Créer un compte',
    oidc: 'Continuer avec {name}',
  },
  signUp: {
    title: 'Créer un compte',
    submit: 'Créer le compte',
    known: 'Déjà un compte ?',
    toSignIn: 'S’identifier',
  },
  setUp: {
    title: 'Configurer Patchbay',
    intro: 'Vous êtes la première personne ici : ce compte sera celui de l’administrateur.',
    submit: 'Créer l’administrateur',
    awaited: 'Patchbay n’est pas encore configuré',
    awaitedText:
      'Son terminal affiche un lien de configuration pour le premier administrateur. Si ce lien est trop ancien, un redémarrage en affiche un nouveau.',
  },
  title: 'Votre compte',
  contents: 'Sur cette page',
  save: 'Enregistrer',
  told: {
    saved: 'Enregistré.',
    password:
      '{count, plural, =0 {Votre mot de passe est changé.} one {Votre mot de passe est changé, et un autre navigateur est déconnecté.} other {Votre mot de passe est changé, et # autres navigateurs sont déconnectés.}}',
    ended:
      '{count, plural, =0 {Aucun autre navigateur n’était connecté.} one {Un navigateur est déconnecté.} other {# navigateurs sont déconnectés.}}',
  },
  profile: {
    title: 'Profil',
    emailFixed:
      'Vous vous identifiez avec cette adresse et les courriels y sont envoyés. Elle ne se change pas ici ; adressez-vous à l’exploitant de ce Patchbay.',
  },
  password: {
    title: 'Mot de passe',
    intro: 'Un nouveau mot de passe vous déconnecte dans tous les autres navigateurs.',
    current: 'Mot de passe actuel',
    next: 'Nouveau mot de passe',
    submit: 'Changer le mot de passe',
    provider:
      'Vous vous identifiez avec {name}. Votre mot de passe y est conservé et s’y change ; Patchbay n’en a pas.',
    someProvider: 'votre fournisseur d’identité',
  },
  sessions: {
    title: 'Sessions',
    intro: 'Les navigateurs connectés à votre compte. Une session terminée est déconnectée au clic suivant.',
    device: '{browser} sur {system}',
    unknown: 'Navigateur inconnu',
    this: 'Ce navigateur',
    since: 'Connecté {when}',
    seen: 'Vu {when}',
    end: 'Terminer',
    endOthers: 'Terminer toutes les autres',
  },
  preferences: {
    title: 'Langue, thème et fuseau horaire',
    intro: 'Pour ce navigateur et pour tous ceux avec lesquels vous vous identifiez.',
    timeZone: 'Fuseau horaire',
    timeZoneHint: 'Les rappels arrivent à 08:00 dans ce fuseau. GitLab, lui, met fin aux jetons à 00:00 UTC.',
    useZone: 'Choisir {zone} (ce navigateur)',
  },
  toSignIn: 'Aller à l’identification',
};
