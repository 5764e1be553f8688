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
    next: 'Das nächste läuft am {day} ab',
    last: 'Das letzte lief am {day} ab',
    never: 'Keines Ihrer Tokens läuft ab.',
    utc: 'Tage sind Tage in UTC: Ein Token läuft an seinem Tag um 00:00 UTC ab.',
    add: 'Zu Ihrem Kalender hinzufügen',
  },
};
