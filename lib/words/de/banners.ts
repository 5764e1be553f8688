import type { Area } from '../catalogue.ts';

export const banners: Area<'banners'> = {
  region: 'Hinweise',
  about: 'Zu {host}, bis {at}',
  dismiss: 'Ausblenden',
  utc: '{day}, {time} UTC',
  title: 'Hinweise',
  intro: 'Kurze Mitteilungen oben auf den Seiten genau der Personen, die sie betreffen.',
  all: 'Alle Hinweise',
  tell: 'Betroffenen Bescheid geben',
  new: {
    title: 'Betroffenen Bescheid geben',
    linked:
      'Alle mit einer Verbindung zu {host}: {count, plural, =0 {jetzt niemand} one {jetzt # Person} other {jetzt # Personen}}.',
    failed:
      'Alle, deren Versuch bei {host} seit {since} mit „{cause}“ misslungen ist: {count, plural, =0 {jetzt niemand} one {jetzt # Person} other {jetzt # Personen}}. Wem es später begegnet, sieht ihn auch.',
    nowhere: {
      title: 'Um welches GitLab geht es?',
      text: 'Ein Hinweis beginnt bei einem Muster auf der Seite des Supports oder auf der Seite einer Instanz.',
      go: 'Zum Support',
    },
    text: 'Text',
    hint: 'Höchstens {max, number} Zeichen reiner Text, in einer Sprache, die sie lesen.',
    hours: 'Zu sehen für',
    hour: '{hours, plural, one {# Stunde} other {# Stunden}}',
    day: '{days, plural, one {# Tag} other {# Tage}}',
    go: 'Hinweis zeigen',
    missing: 'Schreiben Sie, was sie wissen sollen.',
    long: 'Höchstens {max, number} Zeichen.',
    refused: 'Der Hinweis wird nicht gezeigt',
  },
  list: {
    active: 'Jetzt zu sehen',
    none: 'Jetzt ist kein Hinweis zu sehen.',
    ended: 'Der letzten 30 Tage',
    linked: 'Personen mit Verbindung zu {host}',
    failed: 'Personen, denen es bei {host} mit {code} misslang',
    by: '{who}, bis {at}',
    was: '{who}, beendet {at}',
    end: 'Jetzt beenden',
  },
};
