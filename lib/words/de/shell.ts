import type { Area } from '../catalogue.ts';

export const shell: Area<'shell'> = {
  tagline:
    'Verbinden Sie GitLab-Konten mit Hostname und persönlichem Zugriffstoken und halten Sie die Verbindungen am Leben.',
  more: '{count, plural, one {# weiterer} other {# weitere}}',
  skip: 'Zum Inhalt springen',
  reference: 'Referenz',
  nav: {
    label: 'Hauptmenü',
    connections: 'Verbindungen',
    connect: 'Verbinden',
  },
  menu: {
    open: 'Konto von {name}',
    account: 'Ihr Konto',
    signOut: 'Abmelden',
  },
  theme: {
    label: 'Design',
    system: 'Wie im System',
    light: 'Hell',
    dark: 'Dunkel',
  },
  language: {
    label: 'Sprache',
  },
  notFound: {
    name: 'Seite nicht gefunden',
    title: 'Hier ist nichts',
    text: 'Vielleicht enthält die Adresse einen Tippfehler, oder was hier war, gehört jemand anderem oder ist nicht mehr da.',
    toStart: 'Zur Startseite',
    toConnections: 'Zu Ihren Verbindungen',
  },
  away: {
    title: 'Patchbay erreicht seine Datenbank nicht',
    text: 'Es ging nichts verloren: Ihre Verbindungen und deren Token sind, wo sie waren. Meist ist das innerhalb einer Minute vorbei.',
    sent: 'Das gesendete Formular wurde nicht verarbeitet; bitte senden Sie es dann noch einmal.',
    again: 'Erneut versuchen',
  },
};
