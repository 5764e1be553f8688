import type { Area } from '../catalogue.ts';

export const connect: Area<'connect'> = {
  title: 'GitLab-Konto verbinden',
  outcome: 'Ergebnis',
  intro: 'Drei Schritte, etwa zwei Minuten. Die Anleitung neben dem Formular zeigt jeden Klick.',
  renewTitle: '{account} erneuern',
  renewIntro:
    'Die Verbindung behält Namen und Verlauf. Das alte Token bleibt, bis das neue alle Prüfungen bestanden hat.',
  fromLink: {
    title: 'Diese Adresse stammt aus dem Link, dem Sie gefolgt sind',
    text: 'Ihr Token wird dorthin gesendet. Fahren Sie nur fort, wenn das Ihr GitLab ist.',
  },
  address: {
    title: 'Wo ist Ihr GitLab?',
    label: 'Hostname',
    hint: 'Die Domain, unter der Ihr GitLab zu finden ist. Ein aus dem Browser kopierter Link geht auch.',
    settled: 'Eine Erneuerung bleibt bei diesem GitLab.',
    elsewhere: 'Ein anderes verbinden',
    understood: 'Verstanden als',
    looking: 'Wir suchen dort nach einem GitLab',
    stillLooking: 'Noch keine Antwort. Sie können inzwischen weitermachen.',
    look: 'Nachsehen',
    result: 'Was wir dort gefunden haben',
    watch: 'Melden, wenn es wieder da ist',
  },
  token: {
    make: 'Token erstellen',
    title: 'Token hier einfügen',
    label: 'Persönliches Zugriffstoken',
    hint: 'Wird nur an einen Host gesendet, der sich als GitLab erwiesen hat, und versiegelt aufbewahrt.',
    submit: 'Verbinden',
    revokeOld: 'Auch das alte Token auf GitLab widerrufen',
    revokeOldHint: 'Sobald das neue gespeichert ist. Es gilt dann auch anderswo nicht mehr.',
  },
  hints: {
    complete: 'Es ist vollständig: Die Prüfziffern passen.',
    likely: 'Es sieht nach einem persönlichen Zugriffstoken aus.',
    truncated:
      'Das Ende scheint zu fehlen. Kopieren Sie es noch einmal vollständig, oder versuchen Sie es so.',
    malformed:
      'Ein Token enthält keine Leerzeichen, Sonderzeichen oder Webadressen. Kopieren Sie es noch einmal.',
    tooLong: 'Das ist länger als jedes Token. Kopieren Sie nur das Token.',
    cleaned: {
      blanks: 'Leerzeichen davor und danach werden weggelassen.',
      line_breaks: 'Zeilenumbrüche darin werden weggelassen.',
      invisible: 'Unsichtbare Zeichen darin werden weggelassen.',
      quotes: 'Anführungszeichen darum werden weggelassen.',
      header: 'Der Name des Headers davor wird weggelassen.',
    },
    kinds: {
      oauth_secret:
        'Das sieht nach einem OAuth-Anwendungsgeheimnis aus, nicht nach einem persönlichen Zugriffstoken.',
      deploy: 'Das sieht nach einem Deploy-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      runner: 'Das sieht nach einem Runner-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      job: 'Das sieht nach einem CI-Job-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      trigger:
        'Das sieht nach einem Pipeline-Trigger-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      feed: 'Das sieht nach einem Feed-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      incoming_mail:
        'Das sieht nach einem Token für eingehende E-Mails aus, nicht nach einem persönlichen Zugriffstoken.',
      agent: 'Das sieht nach einem Agent-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      scim: 'Das sieht nach einem SCIM-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      feature_flag:
        'Das sieht nach einem Feature-Flag-Token aus, nicht nach einem persönlichen Zugriffstoken.',
      session_cookie: 'Das sieht nach einem Sitzungscookie aus, nicht nach einem persönlichen Zugriffstoken.',
      github: 'Das sieht nach einem GitHub-Token aus, nicht nach einem von GitLab. Es wird nicht gesendet.',
      jwt: 'Das sieht nach einem JSON Web Token aus, nicht nach einem persönlichen Zugriffstoken. Es wird nicht gesendet.',
      ssh_key:
        'Das sieht nach einem SSH-Schlüssel aus, nicht nach einem persönlichen Zugriffstoken. Er wird nicht gesendet.',
    },
  },
  running: {
    title: 'Prüfung läuft',
    label: 'Laufende Prüfungen',
    address: 'die Adresse',
    begun: 'Adresse wird gelesen',
    list: 'Prüfungen',
    passed: 'bestanden',
    warned: 'bestanden, mit einem Hinweis',
    failed: 'nicht bestanden',
    skipped: 'nicht abgefragt',
    announced: 'Prüfung läuft.',
    ms: '{ms} ms',
  },
  failed: {
    announced: 'Nicht verbunden. {title}.',
    saw: 'Was wir gesehen haben',
    todo: 'Was zu tun ist',
    who: 'Wer es tun kann',
    reference: 'Referenz',
    copy: 'Für den Support kopieren',
    renewWith: 'Mit diesem Token erneuern',
    renew: 'Diese Verbindung erneuern',
    changeAccount: 'Zur Verbindung dieses Kontos machen',
  },
  done: {
    announced: 'Verbunden.',
  },
  refused: {
    title: 'Nicht gesendet',
    announced: 'Nicht gesendet. Bitte sehen Sie sich das Formular an.',
    signIn: 'In neuem Tab anmelden',
    signInThen: 'Ihre Eingaben bleiben hier; wählen Sie danach noch einmal „Verbinden“.',
    lost: 'Die Leitung zu Patchbay ist abgebrochen',
    lostText:
      'Von hier lässt sich nicht sagen, wie es ausgegangen ist. Sehen Sie unter „Verbindungen“ nach; ein neuer Versuch schadet nicht, nichts wird doppelt verbunden.',
  },
};
