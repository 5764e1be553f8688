import type { Area } from '../catalogue.ts';

export const notices: Area<'notices'> = {
  title: 'Neues',
  open: '{count, plural, =0 {Neues} other {Neues, # ungelesen}}',
  list: 'Neues von Ihren Verbindungen',
  today: 'Heute',
  yesterday: 'Gestern',
  unread: 'Ungelesen',
  readAll: 'Alle als gelesen markieren',
  older: 'Ältere Meldungen',
  newest: 'Neueste Meldungen',
  renew: 'Erneuern',
  see: 'Verbindung ansehen',
  all: 'Verbindungen ansehen',
  empty: {
    title: 'Nichts Neues',
    text: 'Hier steht, was mit Ihren Verbindungen geschieht: Erinnerungen, bevor ein Token abläuft, und alles, wobei Sie gebraucht werden.',
    back: 'Zu Ihren Verbindungen',
  },
  midnight: '{local, select, none {00:00 UTC} other {00:00 UTC = {local} Ihrer Zeit}}',
  reminder: {
    title:
      '{account}: Token {days, plural, =0 {am {day} abgelaufen} =1 {läuft in weniger als einem Tag ab, {day}} other {läuft in # Tagen ab, {day}}}',
    text: `{days, plural,
      =0 {Es ist am {day} um {midnight} abgelaufen. Was es benutzt, steht still, bis Sie es erneuern.}
      other {Es funktioniert ab {day}, {midnight}, nicht mehr. Erneuern Sie es vorher, dann läuft alles weiter.}}`,
  },
  needs_you: {
    title: '{account}: {title}',
    lost: {
      title: '{account}: Token bei einer Rotation verloren',
      text: 'Der Austausch mit GitLab brach ab: Das alte Token ist beendet, das neue kam nie an. Auch sonst hat es niemand.',
      todo: 'Erstellen Sie in GitLab ein Token und erneuern Sie die Verbindung damit; Bezeichnung und Verlauf bleiben erhalten.',
    },
  },
  unreachable: {
    title: '{host} antwortet seit {since} UTC nicht',
    text: '{count, plural, one {Ihre Verbindung dorthin kann} other {Ihre # Verbindungen dorthin können}} erst wieder geprüft werden, wenn es antwortet; Patchbay versucht es weiter. Soweit bekannt, {count, plural, one {ist das Token} other {sind die Token}} in Ordnung.',
  },
  rotated: {
    title: '{account}: Token rotiert',
    text: '{automatic, select, yes {Wie von Ihnen eingestellt, hat GitLab ein neues Token erstellt; es ist gespeichert.} other {GitLab hat ein neues Token erstellt; es ist gespeichert.}} {day, select, none {Das alte ist beendet.} other {Es gilt bis {day}, das alte ist beendet.}} Möglicherweise schreibt Ihnen auch GitLab darüber eine E-Mail.',
  },
  rotation_failed: {
    title: '{account}: Token nicht rotiert',
    text: '{day, select, none {Das alte Token funktioniert weiter; Sie können es jederzeit von Hand erneuern.} other {Das alte Token funktioniert weiter bis {day}; erneuern Sie es vorher von Hand.}}',
  },
  renewal_asked: {
    title: '{count, plural, one {{account}: bitte Token erneuern} other {Bitte # Token erneuern}}',
    text: 'Die Verwaltung bittet Sie, {count, plural, one {in GitLab ein neues Token zu erstellen und die Verbindung damit zu erneuern} other {in GitLab neue Token zu erstellen und # Verbindungen damit zu erneuern}}.',
  },
  switched: {
    off: {
      title: '{count, plural, one {{account}: abgeschaltet} other {# Ihrer Verbindungen sind abgeschaltet}}',
      text: 'Das hat die Verwaltung getan. Patchbay fragt GitLab nichts mehr {count, plural, one {mit dieser Verbindung} other {mit diesen Verbindungen}}; Gespeichertes bleibt verschlossen. Die Verwaltung kann sie wieder einschalten.',
    },
    on: {
      title:
        '{count, plural, one {{account}: wieder eingeschaltet} other {# Ihrer Verbindungen sind wieder eingeschaltet}}',
      text: 'Das hat die Verwaltung getan. {count, plural, one {Die Verbindung wird} other {Die Verbindungen werden}} gleich geprüft; Sie müssen nichts tun.',
    },
    reason: 'Angegebener Grund: {reason}',
  },
};
