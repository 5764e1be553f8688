import type { Area } from '../catalogue.ts';

/** Rotation auf der Seite einer Verbindung. Auf dem Server gesprochen. */
export const rotation: Area<'rotation'> = {
  title: 'Rotation',
  text: 'GitLab erstellt ein neues Token mit denselben Scopes und beendet im selben Moment das alte. Patchbay bewahrt das neue auf; Sie kopieren nichts.',
  now: 'Jetzt rotieren',
  checks: 'Prüfungen ansehen',
  will: 'Das neue Token soll bis {day} gelten.',
  mail: 'GitLab teilt es dem Konto per E-Mail mit.',
  done: 'Das Token ist rotiert.',
  until: 'Das neue gilt bis {day}.',
  refused: 'Das Token wurde nicht rotiert. Das alte ist, wie es war.',
  busy: 'GitLab erstellt gerade ein neues Token für diese Verbindung. Versuchen Sie es in einigen Minuten noch einmal.',
  recovering:
    'Die Antwort von GitLab kam nicht an. Patchbay findet heraus, was daraus geworden ist, und sagt es Ihnen.',
  next: 'Rotiert von selbst. Das nächste Mal: {day}.',
  state: {
    off: 'Zurzeit nicht möglich',
    running: 'Eine Rotation läuft',
    recovering: 'Eine Rotation wurde unterbrochen',
  },
  off: {
    disconnected: 'Die Verbindung hält kein Token.',
    copied:
      'Dieses Patchbay arbeitet mit einer Kopie der Daten eines anderen. Wer es betreibt, macht es mit npm run adopt zum Eigentümer.',
    draining: 'Patchbay startet gleich neu. Versuchen Sie es in einer Minute noch einmal.',
    policy: 'Die Regeln der Verwaltung erlauben es nicht: Fragen Sie dort nach.',
    unhealthy: 'GitLab nimmt das Token nicht mehr an. Erneuern Sie es stattdessen.',
    shared: 'Eine andere Verbindung hält dasselbe Token und würde ausfallen. Geben Sie jeder ihr eigenes.',
    version:
      'Nötig sind GitLab 16.10 oder neuer und ein Token, das die Version lesen darf oder den Scope self_rotate hat.',
    scope: 'Das Token braucht den Scope self_rotate oder api. Erneuern Sie es mit einem davon.',
  },
  automatic: {
    on: 'Rotiert von selbst, wenn 80 % der Laufzeit vorbei sind.',
    off: 'Es kann von selbst rotieren, wenn 80 % der Laufzeit vorbei sind.',
    turnOn: 'Von selbst rotieren',
    turnOff: 'Nicht mehr von selbst',
  },
};
