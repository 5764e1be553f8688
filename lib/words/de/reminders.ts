import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Gespeichert. Das gilt ab jetzt.',
  active: 'Sie werden erinnert, bevor dieses Token abläuft.',
  paused: 'Die Erinnerungen für diese Verbindung pausieren.',
  pause: 'Erinnerungen pausieren',
  resume: 'Erinnerungen fortsetzen',
  settings: {
    title: 'Erinnerungen',
    intro:
      'Patchbay erinnert Sie, bevor ein Token abläuft, um 08:00 Uhr in Ihrer Zeitzone. Andere Tage gelten ab jetzt.',
    days: 'Erinnern',
    day: '{days, plural, =0 {beim Ablauf} one {1 Tag vorher} other {# Tage vorher}}',
    others: 'An anderen Tagen vorher',
    othersHint: 'Zum Beispiel 45, 21. Bis zu 90 Tage, zehn insgesamt.',
    mail: 'Auch per E-Mail',
    mailText: 'An {email}.',
    noMails: 'Dieses Patchbay verschickt keine E-Mails. Ihre Erinnerungen finden Sie unter der Glocke.',
    digest: 'Eine E-Mail am Tag',
    digestText:
      'Was an einem Morgen ansteht, kommt in einer E-Mail. Sonst bekommt jede Verbindung ihre eigene.',
    next: 'Als Nächstes: {day}, {time} Uhr, {account}.',
    none: 'Es steht keine Erinnerung an: Keine Ihrer Verbindungen erreicht einen dieser Tage.',
    off: 'Sie werden an nichts erinnert: Es ist kein Tag gewählt.',
  },
};
