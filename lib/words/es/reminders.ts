import type { Area } from '../catalogue.ts';

export const reminders: Area<'reminders'> = {
  saved: 'Guardado. Vale a partir de ahora.',
  active: 'Recibirá recordatorios antes de que este token caduque.',
  paused: 'Los recordatorios de esta conexión están en pausa.',
  pause: 'Pausar los recordatorios',
  resume: 'Reanudar los recordatorios',
  settings: {
    title: 'Recordatorios',
    intro:
      'Patchbay le avisa antes de que caduque un token, a las 08:00 en su zona horaria. Otros días cuentan desde ahora.',
    days: 'Recordármelo',
    day: '{days, plural, =0 {cuando caduca} one {1 día antes} other {# días antes}}',
    others: 'Otros días antes',
    othersHint: 'Por ejemplo, 45, 21. Hasta 90 días, diez en total.',
    mail: 'También por correo',
    mailText: 'A {email}.',
    noMails: 'Este Patchbay no envía correos. Encontrará sus recordatorios en la campana.',
    digest: 'Un correo al día',
    digestText: 'Todo lo de una misma mañana llega en un correo. Sin ello, cada conexión tiene el suyo.',
    next: 'Próximo: {day}, {time}, {account}.',
    none: 'No hay recordatorios pendientes: ninguna de sus conexiones llega a uno de estos días.',
    off: 'No se le recuerda nada: no hay ningún día elegido.',
  },
};
