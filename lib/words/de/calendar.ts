import type { Area } from '../catalogue.ts';

export const calendar: Area<'calendar'> = {
  month: {
    page: 'Ablaufkalender',
    caption: 'Tokens, die im {month} ablaufen',
    label: 'Monate',
    previous: 'Voriger Monat',
    following: 'Nächster Monat',
    toNow: 'Dieser Monat',
    today: 'heute',
    more: '+{count, number} weitere',
    none: 'Im {month} läuft kein Token ab.',
    next: 'Nächster Ablauf: {day}',
    last: 'Letzter Ablauf: {day}',
    never: 'Keines Ihrer Tokens läuft ab.',
    utc: 'Tage sind Tage in UTC: Ein Token läuft an seinem Tag um 00:00 UTC ab.',
    add: 'Zu Ihrem Kalender hinzufügen',
  },
  event: {
    title: 'GitLab-Token von {account} auf {host} läuft ab',
    labelled: 'GitLab-Token von {account} auf {host} ({label}) läuft ab',
    text: 'Das Token „{token}“ ({scopes}) von {account} auf {host} funktioniert ab 00:00 UTC an diesem Tag nicht mehr. Erneuern Sie es vorher: {link}',
    alarm: 'Das GitLab-Token von {account} auf {host} läuft in einer Woche ab.',
  },
  feed: {
    name: 'GitLab-Token (Patchbay)',
    title: 'Kalender-Abo',
    text: 'Jeder Ablauf als ganztägiger Termin in Ihrem eigenen Kalender, mit Erinnerung eine Woche vorher und dem Link zum Erneuern. Kalender sehen alle paar Stunden nach.',
    address: 'Adresse des Abos',
    warning:
      'Wer diese Adresse hat, kann Ihre Konten, Bezeichnungen und Termine lesen. Geben Sie sie nicht weiter; ist sie bekannt geworden, erzeugen Sie eine neue.',
    open: 'In Kalender-App öffnen',
    make: 'Adresse erzeugen',
    reset: 'Neue Adresse erzeugen',
    resetHint: 'Die alte Adresse gilt dann sofort nicht mehr.',
    off: 'Ausschalten',
    offNote: 'Das Abo ist ausgeschaltet: Keine Adresse führt dorthin.',
  },
};
