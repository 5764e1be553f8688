import type { Area } from '../catalogue.ts';

/** Reparaturlinks: was der Support sendet, die E-Mail, und die Seite, zu der sie führt. Auf dem Server gesprochen. */
export const repair: Area<'repair'> = {
  title: 'Reparaturlink senden',
  offer: {
    connection:
      'Führt die Person zum Erneuern dieser Verbindung. Er gilt einmal, nur für ihr Konto, sieben Tage lang; ein neuerer beendet den älteren.',
    attempt:
      'Führt die Person zurück zu diesem Versuch, mit allem Bekannten ausgefüllt. Er gilt einmal, nur für ihr Konto, sieben Tage lang.',
    disabled: 'Die Administration hat diese Verbindung abgeschaltet. Ein neues Token würde nicht helfen.',
    nothing: 'Hier ist nichts, was sich mit einem neuen Token reparieren ließe.',
  },
  remark: {
    label: 'Bemerkung',
    hint: 'Die Person liest sie so, wie Sie sie schreiben. Darf leer bleiben.',
    long: 'Schreiben Sie höchstens {max} Zeichen.',
  },
  go: 'Link senden',
  sent: {
    mailed: 'Gesendet. Der Link steht in der E-Mail und unter den Neuigkeiten der Person.',
    told: 'Steht unter den Neuigkeiten der Person. Hier ist kein Mailversand eingerichtet: Sagen Sie ihr selbst, dass sie dort nachsieht.',
  },
  often:
    'Diese Person hat an einem Tag schon fünf Links bekommen. Warten Sie bis morgen, oder schreiben Sie ihr selbst.',
  failed: 'Nichts wurde gesendet',
  past: 'Bisherige Links',
  state: {
    open: 'Offen bis {day}',
    read: 'In der App geöffnet',
    used: 'Benutzt',
    ended: 'Vorbei',
  },
  page: {
    title: 'In Ordnung bringen',
    connection:
      'Der Support hat Sie hergeführt, damit Sie Ihre Verbindung zu {host} erneuern. Sie brauchen dafür ein neues Token.',
    attempt:
      'Der Support hat Sie hergeführt, damit Sie {host} fertig verbinden. Ihre Eingaben sind noch da, nur das Token nicht.',
    once: 'Dieser Link gilt einmal, bis {day}.',
    go: 'Weiter',
  },
  over: {
    title: 'Dieser Link ist benutzt oder zu alt',
    text: 'Nichts ist verloren: Ihre Verbindungen sind, wo sie waren, und jede lässt sich auf ihrer Seite erneuern.',
    go: 'Zu Ihren Verbindungen',
  },
  other: {
    title: 'Dieser Link gehört zu einem anderen Konto',
    text: 'Er ging an {email}, und Sie sind als {own} angemeldet. Melden Sie sich ab, mit jenem Konto an, und öffnen Sie den Link noch einmal.',
    go: 'Zu Ihren Verbindungen',
  },
  mail: {
    connection: {
      subject: 'Bringen Sie Ihre Verbindung zu {host} in Ordnung',
      text: 'Der Support hat sich Ihre Verbindung angesehen. Der Link führt dorthin, wo Sie sie erneuern können, mit Bezeichnung und Verlauf.',
    },
    attempt: {
      subject: 'Verbinden Sie {host} fertig',
      text: 'Der Support hat sich angesehen, warum es nicht ging. Der Link führt zurück zu Ihrem Versuch, mit allem Bekannten ausgefüllt.',
    },
    remark: 'Der Support schreibt: {remark}',
    once: 'Er gilt einmal, nur für Ihr Konto, bis {day}. Falls Sie nicht angemeldet sind, melden Sie sich zuerst an.',
    link: 'In Ordnung bringen',
    reference: 'Referenz',
    why: 'Sie erhalten diese eine E-Mail, weil der Support gebeten wurde, bei Ihrem GitLab-Konto in Patchbay zu helfen.',
  },
  notice: {
    connection: { title: '{account}: Der Support zeigt Ihnen, wie Sie es in Ordnung bringen' },
    attempt: { title: '{host}: Der Support zeigt Ihnen, wie Sie es verbinden' },
    text: '{remark, select, none {Es geht dorthin, wo Sie es in Ordnung bringen können.} other {Der Support schreibt: {remark}}}',
    go: 'In Ordnung bringen',
  },
};
