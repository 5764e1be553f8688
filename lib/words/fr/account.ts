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
    forgotten: 'Mot de passe oublié ?',
    toSignUp: 'Créer un compte',
    oidc: 'Continuer avec {name}',
  },
  signUp: {
    title: 'Créer un compte',
    submit: 'Créer le compte',
    known: 'Déjà un compte ?',
    toSignIn: 'S’identifier',
  },
  forgotten: {
    title: 'Mot de passe oublié',
    intro: 'Nous vous envoyons un lien pour en choisir un nouveau.',
    submit: 'Envoyer le lien',
    sent: 'S’il existe un compte avec mot de passe pour cette adresse, un e-mail avec un lien est en route. Il vaut une heure.',
    unmailed: 'Aucun e-mail ne peut être envoyé d’ici. Demandez un lien à un administrateur de Patchbay.',
  },
  newPassword: {
    title: 'Nouveau mot de passe',
    intro:
      'Choisissez un nouveau mot de passe pour {email}. Tous les navigateurs seront déconnectés, et celui-ci connecté.',
    submit: 'Enregistrer et se connecter',
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
  data: {
    title: 'Vos données',
    exportText:
      'Un fichier JSON avec tout ce que Patchbay conserve à votre sujet : réglages, sessions, connexions, essais, avis. Il ne contient ni jetons ni mots de passe.',
    export: 'Télécharger vos données',
    deleteText: 'Supprimer votre compte supprime aussi, définitivement, ses connexions et leur historique.',
    delete: 'Supprimer le compte',
  },
  deletion: {
    title: 'Supprimer votre compte',
    intro: 'Cela ne peut pas être annulé.',
    connections:
      '{count, plural, =0 {Vous n’avez aucune connexion ; vos réglages et vos avis sont supprimés.} one {Votre connexion est supprimée, avec son jeton et son historique.} other {Vos # connexions sont supprimées, avec leurs jetons et leur historique.}}',
    sessions: 'Vous êtes déconnecté de tous les navigateurs et ne recevez plus de courriels.',
    audit:
      'Le journal d’audit garde ses entrées. Elles contiennent l’identifiant de votre compte et des adresses IP, mais ni votre nom ni votre adresse de courriel.',
    revoke: 'Révoquer aussi mes jetons sur GitLab',
    revokeText:
      'Ils cessent de fonctionner partout. Avant toute suppression, vous lisez lesquels n’ont pas pu être révoqués.',
    email: 'Votre adresse de courriel, pour confirmer',
    submit: 'Supprimer le compte',
    cancel: 'Annuler',
    left: '{count, plural, one {Un jeton n’est pas révoqué} other {# jetons ne sont pas révoqués}}',
    leftText:
      'Rien n’a été supprimé. Réessayez, révoquez-les à la main sur GitLab, ou supprimez votre compte sans cela : ils fonctionneront alors jusqu’à leur expiration.',
    revoked: '{count, plural, one {Un jeton est révoqué.} other {# jetons sont révoqués.}}',
    notTried: 'Pas encore essayé : le temps était écoulé.',
    byHand: 'Page des jetons sur GitLab',
    again: 'Réessayer',
    anyway: 'Supprimer sans révoquer',
    back: 'Retour à votre compte',
    goodbye: 'Votre compte est supprimé',
    goodbyeText: 'Ses connexions et ses jetons ne sont plus ici. Merci d’avoir utilisé Patchbay.',
  },
  toSignIn: 'Aller à l’identification',
};
