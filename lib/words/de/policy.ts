import type { Area } from '../catalogue.ts';

export const policy: Area<'policy'> = {
  title: 'Richtlinie',
  intro:
    'Daran wird jedes Verbinden, Erneuern und Prüfen gemessen. Sie sagt mehr als die Konfiguration, nie weniger.',
  changed: 'Zuletzt geändert von {who} am {day}, {time} UTC.',
  never: 'Noch hat sie niemand geändert: Sie verlangt nichts.',
  somebody: 'jemandem, der nicht mehr hier ist',
  configured: '{name} sagt: {value}',
  notConfigured: '{name} ist nicht gesetzt.',
  asConfigured: 'Wie konfiguriert',
  nothing: 'Nichts',
  yes: 'Ja',
  no: 'Nein',
  hosts: 'GitLabs',
  tokens: 'Tokens',
  people: 'Personen',
  field: {
    allowedHosts: 'Erlaubte Hosts',
    privateHosts: 'Hosts in privaten Netzen',
    requiredScopes: 'Verlangte Scopes',
    forbiddenScopes: 'Verbotene Scopes',
    maxLifetimeDays: 'Längste Lebensdauer in Tagen',
    expiryRequired: 'Jedes Token muss ein Ablaufdatum haben',
    signUp: 'Wer ein Konto anlegen darf',
  },
  hint: {
    allowedHosts:
      'Je Zeile einer: git.acme.io, *.acme.io, git.acme.io:8443. Leer: jeder Host. Was auf der Seite einer Instanz steht, geht vor.',
    privateHosts:
      'Je Zeile einer, wie in ALLOWED_PRIVATE_HOSTS: git.corp.example, 10.20.0.0/16. Gilt zusätzlich.',
    requiredScopes: 'Durch Leerzeichen getrennt. Die Token-Seite wird damit vorausgefüllt.',
    forbiddenScopes: 'Durch Leerzeichen getrennt. Ein weiterer Scope, der einen davon gewährt, zählt mit.',
    maxLifetimeDays:
      'Ab dem Tag, an dem das Token entstand, 2 bis 3650. Leer: keine Grenze. Ein Token ohne Ende verletzt jede Grenze.',
    signUp: 'Geht der Konfiguration vor.',
  },
  signUp: {
    open: 'Alle',
    invite: 'Wer eingeladen ist',
    closed: 'Niemand',
  },
  errors: {
    many: 'Höchstens {max, number} Einträge.',
    scope: '„{entry}“ ist kein Scope: Scopes bestehen aus Kleinbuchstaben und Unterstrichen.',
    contradiction: 'Kein Token könnte passen: „{required}“ wird verlangt und gewährt „{forbidden}“.',
    days: 'Eine ganze Zahl von {min, number} bis {max, number}.',
  },
  preview: {
    see: 'Ansehen, was das ändert',
    title: 'Noch nicht gespeichert. Das würde geschehen',
    none: 'Keine Verbindung, die in Ordnung ist, würde sie verletzen.',
    broken:
      '{more, select, yes {Mehr als {count, number} Verbindungen} other {{count, plural, one {# Verbindung} other {# Verbindungen}}}} von {people, plural, one {# Person} other {# Personen}} bräuchten bei der nächsten Prüfung ihren Inhaber.',
    uncounted: 'Wie viele Verbindungen sie verletzen würden, ließ sich nicht rechtzeitig zählen.',
    closed: '{count, plural, one {# bekanntes GitLab wäre} other {# bekannte GitLabs wären}} geschlossen.',
    host: '{count, number} wegen des Hosts',
    missing: '{count, number}, weil ein Scope fehlt',
    forbidden: '{count, number} wegen eines verbotenen Scopes',
    lifetime: '{count, number} wegen langer Lebensdauer',
    endless: '{count, number}, weil ein Ablaufdatum fehlt',
    back: 'Kein Token geht dadurch verloren: Wird die Richtlinie wieder gelockert, sind sie bei der nächsten Prüfung in Ordnung.',
    save: 'Diese Richtlinie speichern',
  },
  saved: 'Die Richtlinie ist gespeichert. Sie gilt ab jetzt.',
  same: 'Nichts wurde geändert: Das ist die Richtlinie schon.',
  refused: 'Noch ist nichts gespeichert',
  meanwhile: {
    title: '{who} hat die Richtlinie inzwischen geändert',
    text: 'Nichts wurde gespeichert. Was jetzt gilt, steht unter jedem Feld, das Sie anders ausgefüllt haben; speichern Sie noch einmal, um Ihres an die Stelle zu setzen.',
    now: 'Jetzt: {text}',
  },
};
