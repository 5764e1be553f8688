import type { Area } from '../catalogue.ts';

export const refusals: Area<'refusals'> = {
  email: {
    missing: 'Geben Sie eine E-Mail-Adresse ein.',
    malformed: 'Das sieht nicht nach einer E-Mail-Adresse aus. Sie hat die Form name@example.org.',
    taken:
      'Mit dieser E-Mail-Adresse gibt es bereits ein Konto. Melden Sie sich damit an, oder verwenden Sie eine andere Adresse.',
    different: 'Das ist nicht die E-Mail-Adresse dieses Kontos.',
  },
  name: {
    missing: 'Geben Sie den Namen ein, unter dem andere Sie hier kennen.',
    long: 'Verwenden Sie höchstens 100 Zeichen.',
  },
  password: {
    missing: 'Geben Sie ein Passwort ein.',
    short: 'Verwenden Sie mindestens 12 Zeichen. Mehrere Wörter hintereinander eignen sich gut.',
    long: 'Verwenden Sie höchstens 128 Zeichen.',
    common: 'Dieses Passwort gehört zu denen, die zuerst ausprobiert werden. Wählen Sie ein anderes.',
    wrong: 'Das ist nicht Ihr aktuelles Passwort.',
  },
  person: {
    last_admin:
      'Sie haben hier das einzige Administratorkonto. Laden Sie zuerst jemanden als weiteres ein; danach lässt sich dieses Konto löschen.',
    rotating:
      'GitLab erstellt gerade ein neues Token für eine Ihrer Verbindungen. Versuchen Sie es in einigen Minuten erneut.',
  },
  time_zone: {
    unknown: 'Wählen Sie eine der Zeitzonen.',
  },
  role: {
    unknown: 'Wählen Sie eine der Rollen.',
  },
  sign_in: {
    refused:
      'E-Mail-Adresse und Passwort gehören nicht zusammen, oder dieses Konto wurde deaktiviert. Prüfen Sie beides und versuchen Sie es erneut.',
  },
  sign_up: {
    closed: 'Hier werden keine neuen Konten erstellt. Fragen Sie den Betreiber dieses Patchbay.',
    invitation_needed:
      'Um hier ein Konto zu erstellen, brauchen Sie einen Einladungslink. Bitten Sie die Administration darum.',
  },
  link: {
    spent:
      'Dieser Link wurde bereits verwendet, durch einen neueren ersetzt oder ist zu alt. Bitten Sie um einen neuen.',
  },
  set_up: {
    spent:
      'Dieser Einrichtungslink wurde durch einen neueren ersetzt oder ist zu alt. Starten Sie Patchbay neu: Dann wird ein neuer ausgegeben.',
    done: 'Patchbay ist bereits eingerichtet. Melden Sie sich an, oder bitten Sie die Administration um eine Einladung.',
  },
  oidc: {
    failed:
      'Ihr Identitätsanbieter hat Sie nicht eingelassen, oder seine Antwort war nicht verwendbar. Versuchen Sie es erneut.',
    email_taken:
      'Mit Ihrer E-Mail-Adresse gibt es ein Konto, das nicht an Ihren Identitätsanbieter gebunden ist. Melden Sie sich mit dem Passwort dieses Kontos an.',
    email_unknown:
      'Ihr Identitätsanbieter hat keine E-Mail-Adresse für Sie bestätigt. Fragen Sie dort die Administration.',
    not_invited:
      'Sie haben hier noch kein Konto, und neue brauchen eine Einladung. Fragen Sie die Administration.',
  },
  reminder_days: {
    malformed: 'Schreiben Sie ganze Zahlen von Tagen, zum Beispiel: 30, 14, 7, 0.',
    far: 'Wählen Sie Tage von 0 bis 90.',
    many: 'Wählen Sie höchstens 10 Erinnerungen.',
  },
};
