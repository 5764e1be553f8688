import type { Area } from '../catalogue.ts';

export const account: Area<'account'> = {
  fields: {
    email: 'E-Mail-Adresse',
    name: 'Ihr Name',
    password: 'Passwort',
    passwordHint: 'Mindestens 12 Zeichen. Mehrere Wörter hintereinander eignen sich gut.',
  },
  signIn: {
    title: 'Anmelden',
    submit: 'Anmelden',
    newHere: 'Neu hier?',
    toSignUp: 'Konto erstellen',
    oidc: 'Weiter mit {name}',
  },
  signUp: {
    title: 'Konto erstellen',
    submit: 'Konto erstellen',
    known: 'Schon ein Konto?',
    toSignIn: 'Anmelden',
  },
  setUp: {
    title: 'Patchbay einrichten',
    intro: 'Sie sind die erste Person hier: Dieses Konto übernimmt die Administration.',
    submit: 'Administratorkonto erstellen',
    awaited: 'Patchbay ist noch nicht eingerichtet',
    awaitedText:
      'Im Terminal von Patchbay steht ein Einrichtungslink für das erste Administratorkonto. Ist der Link zu alt, gibt ein Neustart einen neuen aus.',
  },
  toSignIn: 'Zur Anmeldung',
};
