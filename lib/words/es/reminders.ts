import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Guardado. Vale a partir de ahora.',
  active: 'Recibirá recordatorios antes de que este token caduque.',
  paused: 'Los recordatorios de esta conexión están en pausa.',
  pause: 'Pausar los recordatorios',
  resume: 'Reanudar los recordatorios',
};
