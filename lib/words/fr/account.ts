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
  toSignIn: 'Aller à l’identification',
};
