import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Verbindungen',
  connect: 'Konto verbinden',
  loading: 'Ihre Verbindungen werden geladen.',
  list: 'Verbindungen',
  filter: 'Nach Status filtern',
  columns: {
    account: 'Konto',
    status: 'Status',
    expires: 'Läuft ab',
    checked: 'Letzte Prüfung',
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
    left: '{days, plural, =0 {abgelaufen} one {# Tag} other {# Tage}}',
    stops: 'Das Token läuft am {day} um 00:00 UTC ab',
    never: 'Nie',
    unreadable: 'Nicht lesbar',
  },
  actions: {
    connectAgain: 'Neu verbinden',
    renew: 'Erneuern',
    fix: 'Beheben',
  },
  empty: {
    title: 'Hier ist noch nichts eingesteckt',
    text: 'Verbinden Sie Ihr erstes GitLab-Konto: auf GitLab.com oder Ihrer eigenen Instanz. Dazu braucht es einen Hostnamen, ein persönliches Zugriffstoken und keine zwei Minuten.',
    connect: 'GitLab-Konto verbinden',
  },
  nothing: {
    title: 'Zurzeit keine',
    text: 'Keine Verbindung hat diesen Status.',
    all: 'Alle Verbindungen zeigen',
  },
  disconnected: {
    title: 'Getrennt',
    text: 'Patchbay hat kein Token mehr für {account}.',
    back: 'Zu Ihren Verbindungen',
  },
};
