import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Verbindungen',
  connect: 'Konto verbinden',
  loading: 'Ihre Verbindungen werden geladen.',
  list: 'Verbindungen',
  filter: 'Nach Status filtern',
  columns: {
    account: 'Konto',
    instance: 'Instanz',
    status: 'Status',
    expires: 'Läuft ab',
    checked: 'Letzte Prüfung',
  },
  views: {
    label: 'Ansicht',
    list: 'Liste',
    calendar: 'Kalender',
  },
  sort: {
    label: 'Sortieren',
    first: 'Was Sie braucht, zuerst',
    expiry: 'Läuft am frühesten ab',
    expiry_desc: 'Läuft am spätesten ab',
    account: 'Konto, A bis Z',
    account_desc: 'Konto, Z bis A',
    instance: 'Instanz, A bis Z',
    instance_desc: 'Instanz, Z bis A',
    checked: 'Am längsten nicht geprüft',
    checked_desc: 'Zuletzt geprüft',
  },
  paging: {
    label: 'Seiten',
    shown: '{from, number}–{to, number} von {found, number}',
    previous: 'Zurück',
    next: 'Weiter',
  },
  status: {
    healthy: 'In Ordnung',
    expires_soon: 'Läuft bald ab',
    needs_you: 'Handeln nötig',
    unreachable: 'Nicht erreichbar',
    disconnected: 'Getrennt',
  },
  account: {
    unnamed: 'Konto ohne Namen',
    on: '{account} auf {host}',
  },
  expiry: {
    left: '{days, plural, =0 {abgelaufen} =1 {weniger als ein Tag} other {# Tage}}',
    stops: 'Das Token läuft am {day} um 00:00 UTC ab',
    never: 'Nie',
    unreadable: 'Nicht lesbar',
    near: {
      utc: '00:00 UTC',
      yours: '00:00 UTC = {time} Ihrer Zeit',
      dayBefore: '00:00 UTC = {time} Ihrer Zeit am {day}',
    },
  },
  actions: {
    connectAgain: 'Neu verbinden',
    renew: 'Erneuern',
    fix: 'Beheben',
  },
  marks: {
    rotates: 'Rotiert von selbst',
    paused: 'Erinnerungen pausiert',
  },
  outage: {
    title: '{host} antwortet seit {since} nicht',
    text: 'Soweit bekannt, sind Ihre Tokens in Ordnung. Patchbay sieht alle 5 Minuten wieder nach.',
    utc: '{time} UTC',
    day: '{day}, {time}',
    more: '{count, plural, one {# weiterer Host antwortet nicht.} other {# weitere Hosts antworten nicht.}}',
  },
  empty: {
    title: 'Hier ist noch nichts eingesteckt',
    text: 'Verbinden Sie Ihr erstes GitLab-Konto: auf GitLab.com oder Ihrer eigenen Instanz. Dazu braucht es einen Hostnamen, ein persönliches Zugriffstoken und keine zwei Minuten.',
    connect: 'GitLab-Konto verbinden',
  },
  results: {
    found: '{found, plural, =0 {Nichts gefunden} one {# gefunden} other {# gefunden}} für „{q}“',
    all: 'Alle zeigen',
  },
  nothing: {
    title: 'Zurzeit keine',
    text: 'Keine Verbindung hat diesen Status.',
    all: 'Alle Verbindungen zeigen',
  },
  unfound: {
    title: 'Nichts gefunden',
    text: 'Keine Bezeichnung, kein Konto und kein Host enthält alle diese Wörter.',
    textOfStatus: 'Keine Verbindung mit diesem Status enthält alle diese Wörter.',
  },
  disconnected: {
    title: 'Getrennt',
    text: 'Patchbay hat kein Token mehr für {account}.',
    back: 'Zu Ihren Verbindungen',
  },
};
