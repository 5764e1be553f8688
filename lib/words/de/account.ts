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
    forgotten: 'Passwort vergessen?',
    toSignUp: 'Konto erstellen',
    oidc: 'Weiter mit {name}',
  },
  signUp: {
    title: 'Konto erstellen',
    submit: 'Konto erstellen',
    known: 'Schon ein Konto?',
    toSignIn: 'Anmelden',
  },
  forgotten: {
    title: 'Passwort vergessen',
    intro: 'Wir senden Ihnen einen Link, mit dem Sie ein neues wählen.',
    submit: 'Link senden',
    sent: 'Gibt es für diese Adresse ein Konto mit Passwort, ist eine E-Mail mit einem Link unterwegs. Er gilt eine Stunde.',
    unmailed:
      'Von hier kann keine E-Mail gesendet werden. Bitten Sie einen Administrator von Patchbay um einen Link.',
  },
  newPassword: {
    title: 'Neues Passwort',
    intro:
      'Wählen Sie ein neues Passwort für {email}. Alle Browser werden damit abgemeldet, und dieser wird angemeldet.',
    submit: 'Speichern und anmelden',
  },
  setUp: {
    title: 'Patchbay einrichten',
    intro: 'Sie sind die erste Person hier: Dieses Konto übernimmt die Administration.',
    submit: 'Administratorkonto erstellen',
    awaited: 'Patchbay ist noch nicht eingerichtet',
    awaitedText:
      'Im Terminal von Patchbay steht ein Einrichtungslink für das erste Administratorkonto. Ist der Link zu alt, gibt ein Neustart einen neuen aus.',
  },
  title: 'Ihr Konto',
  contents: 'Auf dieser Seite',
  save: 'Speichern',
  told: {
    saved: 'Gespeichert.',
    password:
      '{count, plural, =0 {Ihr Passwort ist geändert.} one {Ihr Passwort ist geändert, ein anderer Browser ist abgemeldet.} other {Ihr Passwort ist geändert, # andere Browser sind abgemeldet.}}',
    ended:
      '{count, plural, =0 {Es war kein anderer Browser angemeldet.} one {Ein Browser ist abgemeldet.} other {# Browser sind abgemeldet.}}',
  },
  profile: {
    title: 'Profil',
    emailFixed:
      'Mit dieser Adresse melden Sie sich an, und an sie gehen E-Mails. Sie lässt sich hier nicht ändern; fragen Sie den Betreiber dieses Patchbay.',
  },
  password: {
    title: 'Passwort',
    intro: 'Ein neues Passwort meldet Sie in allen anderen Browsern ab.',
    current: 'Aktuelles Passwort',
    next: 'Neues Passwort',
    submit: 'Passwort ändern',
    provider:
      'Sie melden sich über {name} an. Ihr Passwort liegt dort und wird dort geändert; Patchbay hat keines.',
    someProvider: 'Ihren Identitätsanbieter',
  },
  sessions: {
    title: 'Sitzungen',
    intro:
      'Browser, die in Ihrem Konto angemeldet sind. Ein beendeter ist mit seinem nächsten Klick abgemeldet.',
    device: '{browser} auf {system}',
    unknown: 'Unbekannter Browser',
    this: 'Dieser Browser',
    since: 'Angemeldet {when}',
    seen: 'Zuletzt gesehen {when}',
    end: 'Beenden',
    endOthers: 'Alle anderen beenden',
  },
  preferences: {
    title: 'Sprache, Design und Zeitzone',
    intro: 'Für diesen Browser und für jeden anderen, mit dem Sie sich anmelden.',
    timeZone: 'Zeitzone',
    timeZoneHint: 'Erinnerungen kommen um 08:00 Uhr dort. GitLab selbst beendet Token um 00:00 Uhr UTC.',
    useZone: '{zone} wählen (dieser Browser)',
  },
  data: {
    title: 'Ihre Daten',
    exportText:
      'Eine JSON-Datei mit allem, was Patchbay über Sie speichert: Einstellungen, Sitzungen, Verbindungen, Versuche, Mitteilungen. Token und Passwörter stehen nicht darin.',
    export: 'Ihre Daten herunterladen',
    deleteText: 'Mit Ihrem Konto werden seine Verbindungen und deren Verlauf endgültig gelöscht.',
    delete: 'Konto löschen',
  },
  deletion: {
    title: 'Ihr Konto löschen',
    intro: 'Das lässt sich nicht rückgängig machen.',
    connections:
      '{count, plural, =0 {Sie haben keine Verbindungen; Ihre Einstellungen und Mitteilungen werden gelöscht.} one {Ihre Verbindung wird gelöscht, mit ihrem Token und ihrem Verlauf.} other {Ihre # Verbindungen werden gelöscht, mit ihren Token und ihrem Verlauf.}}',
    sessions: 'Sie werden in jedem Browser abgemeldet und bekommen keine E-Mails mehr.',
    audit:
      'Das Prüfprotokoll behält seine Einträge. Darin stehen die Kennung Ihres Kontos und IP-Adressen, weder Ihr Name noch Ihre E-Mail-Adresse.',
    revoke: 'Auch meine Token auf GitLab widerrufen',
    revokeText:
      'Sie funktionieren dann nirgends mehr. Bevor etwas gelöscht wird, lesen Sie, welche sich nicht widerrufen ließen.',
    email: 'Ihre E-Mail-Adresse, zur Bestätigung',
    submit: 'Konto löschen',
    cancel: 'Abbrechen',
    left: '{count, plural, one {Ein Token ist nicht widerrufen} other {# Token sind nicht widerrufen}}',
    leftText:
      'Es wurde nichts gelöscht. Versuchen Sie es erneut, widerrufen Sie sie auf GitLab von Hand, oder löschen Sie Ihr Konto ohne das: Dann gelten sie bis zu ihrem Ablauf.',
    revoked: '{count, plural, one {Ein Token ist widerrufen.} other {# Token sind widerrufen.}}',
    notTried: 'Noch nicht versucht: Die Zeit war um.',
    byHand: 'Token-Seite auf GitLab',
    again: 'Erneut versuchen',
    anyway: 'Ohne Widerruf löschen',
    back: 'Zurück zu Ihrem Konto',
    goodbye: 'Ihr Konto ist gelöscht',
    goodbyeText:
      'Seine Verbindungen und Token sind nicht mehr hier. Danke, dass Sie Patchbay verwendet haben.',
  },
  toSignIn: 'Zur Anmeldung',
};
