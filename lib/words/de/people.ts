import type { Area } from '../catalogue.ts';

export const people: Area<'people'> = {
  title: 'Personen',
  intro: 'Wer sich anmelden darf, als was, und wann zuletzt hier.',
  caption: 'Personen',
  invite: 'Jemanden einladen',
  search: { label: 'Suche', hint: 'Name oder E-Mail', go: 'Suchen' },
  filter: {
    role: 'Rolle',
    only: 'Zustand',
    active: 'Aktive Filter',
    remove: 'Filter {filter} entfernen',
    clear: 'Alle entfernen',
  },
  only: { disabled: 'Ausgesperrt', never: 'Nie angemeldet' },
  roles: { user: 'Benutzer', support: 'Support', admin: 'Administrator' },
  may: {
    user: 'Verbindet GitLab-Konten und kümmert sich um die eigenen Verbindungen.',
    support:
      'Sieht zusätzlich Zustände, Daten und Prüfungen aller, wiederholt Diagnosen und verschickt Reparaturlinks. Nie ein Token, keine Einstellungen.',
    admin:
      'Verwaltet zusätzlich Verbindungen, Instanzen, Richtlinie und Personen und liest das Prüfprotokoll. Nie ein Token.',
  },
  columns: {
    name: 'Name',
    role: 'Rolle',
    connections: 'Verbindungen',
    seen: 'Zuletzt hier',
    created: 'Seit',
  },
  sort: {
    up: 'Nach {column} aufsteigend sortieren',
    down: 'Nach {column} absteigend sortieren',
  },
  count: {
    some: '{count, plural, =0 {Niemand} one {# Person} other {# Personen}}',
    many: 'Mehr als {count, number} Personen',
  },
  pages: { label: 'Seiten', previous: 'Vorherige', next: 'Nächste' },
  empty: {
    title: 'Niemand gefunden',
    text: 'Niemand erfüllt alle diese Filter.',
    slow: 'Diese Suche dauert zu lange',
    slowText: 'Suchen Sie nach einem ganzen Wort des Namens oder der Adresse.',
  },
  never: 'nie',
  person: {
    back: 'Alle Personen',
    self: 'Das sind Sie',
    email: 'E-Mail',
    proves: 'Meldet sich an mit',
    password: 'Passwort',
    oidc: 'Single Sign-on',
    none: 'noch nichts',
    since: 'Seit',
    seen: 'Zuletzt hier',
    connections: 'Verbindungen',
    seeConnections: '{count, plural, =0 {Keine} one {# Verbindung ansehen} other {# Verbindungen ansehen}}',
    role: 'Rolle',
    saveRole: 'Rolle ändern',
    sure: 'Ja, ich gebe meine eigenen Rechte ab',
    access: 'Zugang',
    out: 'Ausgesperrt seit',
    outText:
      'Anmelden ist nicht möglich, alle Sitzungen sind beendet. Die Verbindungen werden weiter betreut.',
    disable: 'Aussperren',
    disableText:
      'Beendet sofort alle Sitzungen und weist die nächste Anmeldung ab. Verbindungen bleiben und werden betreut.',
    enable: 'Wieder zulassen',
    sessions: 'Browser',
    noSessions: 'Nirgends angemeldet.',
    endSessions: 'Überall abmelden',
    newPassword: 'Passwort',
    resetText:
      'Ein Link, der einmal und eine Stunde lang gilt. Das Passwort bleibt, bis ein anderes gewählt ist.',
    reset: 'Link für ein neues Passwort senden',
    failures: 'Gescheiterte Versuche der letzten Woche',
    noFailures: 'Keine.',
    changes: 'Was die Verwaltung geändert hat',
    noChanges: 'Noch nichts.',
    somebody: 'Jemand, der nicht mehr da ist',
  },
  changed: {
    person: {
      role_changed: 'hat die Rolle geändert',
      disabled: 'hat die Person ausgesperrt',
      enabled: 'hat die Person wieder zugelassen',
      password_reset: 'hat einen Link für ein neues Passwort geschickt',
    },
  },
  told: {
    reset: 'Eine E-Mail mit dem Link ist unterwegs.',
    resetByHand:
      'Übergeben Sie diesen Link selbst, denn es ist kein Mailserver eingerichtet. Er ist nur dieses eine Mal zu sehen und gilt eine Stunde.',
    role: 'Die Rolle ist geändert und gilt ab der nächsten Anfrage.',
    disabled: 'Ausgesperrt. Alle Sitzungen sind beendet.',
    enabled: 'Anmelden ist wieder möglich.',
    sessions:
      '{count, plural, =0 {Es gab keine Anmeldung.} one {In # Browser abgemeldet.} other {In # Browsern abgemeldet.}}',
  },
  invited: {
    title: 'Offene Einladungen',
    by: '{role}, von {who}, bis {day}',
    until: '{role}, bis {day}',
    withdraw: 'Zurückziehen',
  },
  resetMail: {
    subject: 'Wählen Sie ein neues Passwort',
    text: 'Hier ist ein Link, mit dem Sie ein neues Passwort für Patchbay wählen.',
    once: 'Er gilt einmal, innerhalb von {time}. Ihr Passwort bleibt, bis Sie ein anderes gewählt haben.',
    link: 'Neues Passwort wählen',
    why: 'Sie bekommen diese eine E-Mail, weil ein neues Passwort erbeten wurde, von Ihnen oder von einem Administrator. Waren Sie das nicht, tun Sie nichts.',
  },
  refused: {
    often: 'Diese Person bekam fünf Links an einem Tag. Warten Sie bis morgen.',
    noPassword: 'Diese Person meldet sich hier nicht mit einem Passwort an.',
    lastAdmin: 'Das ist der letzte Administrator: machen Sie zuerst jemand anderen dazu.',
    self: 'Das sind Ihre eigenen Rechte. Bestätigen Sie, dass Sie sie abgeben; nur ein anderer Administrator kann sie zurückgeben.',
    meanwhile:
      'Jemand hat diese Person gerade geändert. Sehen Sie nach, was jetzt hier steht, und entscheiden Sie neu.',
    meanwhileBy:
      '{name} hat diese Person gerade geändert. Sehen Sie nach, was jetzt hier steht, und entscheiden Sie neu.',
  },
};
