import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Gespeichert. Das gilt ab jetzt.',
  active: 'Sie werden erinnert, bevor dieses Token abläuft.',
  paused: 'Die Erinnerungen für diese Verbindung pausieren.',
  pause: 'Erinnerungen pausieren',
  resume: 'Erinnerungen fortsetzen',
};
