import type { Area } from '../catalogue.ts';

export const overview: Area<'overview'> = {
  title: 'Übersicht',
  asOf: '{live}, Stand {time} UTC.',
  kept: '{live}, gezählt um {time} UTC; es sind zu viele, um sie für jeden Besuch zu zählen.',
  number: '{count, number}',
  statuses: 'Verbindungen nach Status',
  live: '{count, plural, =0 {Keine aktive Verbindung} one {# aktive Verbindung} other {# aktive Verbindungen}}',
  first: {
    title: 'Noch ist nichts verbunden',
    text: 'Sobald jemand ein GitLab verbunden hat, zeigt diese Seite, wie es allen Verbindungen geht.',
    invite: 'Personen einladen',
  },
  forecast: {
    title: 'Tokens, die in den nächsten zwölf Wochen enden',
    intro:
      'Aktive Verbindungen nach den sieben Tagen ab dem genannten, in denen ihr Token endet. Jede Zeile führt zu ihren Verbindungen.',
    besides:
      'Außerdem: {ended, plural, =0 {keines ist abgelaufen} one {# ist abgelaufen} other {# sind abgelaufen}}, {later, plural, =0 {keines endet später} one {# endet später} other {# enden später}}, {never, plural, =0 {keines hat kein Ende} one {# hat kein Ende} other {# haben kein Ende}}.',
  },
  checks: {
    title: 'Prüfungen',
    onTime: 'Alle geplanten Prüfungen sind pünktlich.',
    late: '{due, plural, one {# Prüfung ist fällig; sie wartet seit {wait}.} other {# Prüfungen sind fällig; die erste wartet seit {wait}.}}',
    lateHelp:
      'Wird das mehr, erlauben Sie mehr Anfragen je Host (CHECK_RATES) oder starten Sie einen weiteren Worker.',
  },
  down: {
    title: 'GitLabs, die nicht antworten',
    none: 'Jedes gefragte GitLab antwortet.',
    since: 'seit',
    live: '{count, plural, one {# Verbindung} other {# Verbindungen}}',
    all: 'Alle {count, number} zeigen',
  },
  troubled: {
    title: 'GitLabs, deren Verbindungen ihre Inhaber brauchen',
    none: 'Keine Verbindung braucht ihren Inhaber.',
    count: '{count, plural, one {# braucht ihren Inhaber} other {# brauchen ihre Inhaber}}',
  },
  versions: {
    title: 'GitLab-Versionen',
    none: 'Noch ist keine Version bekannt.',
    unknown: 'Nicht bekannt',
    older: '{version} und älter',
    tooOld: 'zu alt',
  },
  certificates: {
    title: 'Zertifikate, die in 30 Tagen enden',
    none: 'Kein bekanntes Zertifikat endet innerhalb von 30 Tagen.',
    ends: 'endet am {day}',
    ended: 'endete am {day}',
  },
  mails: {
    well: 'Keine E-Mail wartet.',
    waiting:
      '{count, plural, one {# E-Mail wartet seit mehr als 15 Minuten.} other {# E-Mails warten seit mehr als 15 Minuten.}}',
    failed:
      '{count, plural, one {# E-Mail wurde in der letzten Woche aufgegeben.} other {# E-Mails wurden in der letzten Woche aufgegeben.}}',
  },
  attempts: {
    title: 'Die letzten 24 Stunden',
    linked:
      '{count, plural, =0 {Nichts wurde verbunden oder erneuert} one {# Verbindung oder Erneuerung} other {# Verbindungen und Erneuerungen}}',
    failed:
      '{count, plural, =0 {kein Versuch ist misslungen} one {# Versuch ist misslungen} other {# Versuche sind misslungen}}',
    all: 'Alle misslungenen Versuche',
  },
};
