import type { Area } from '../catalogue.ts';

export const calendar: Area<'calendar'> = {
  month: {
    page: 'Calendario de caducidades',
    caption: 'Tokens que caducan en {month}',
    label: 'Meses',
    previous: 'Mes anterior',
    following: 'Mes siguiente',
    toNow: 'Este mes',
    today: 'hoy',
    more: '+{count, number} más',
    none: 'Ningún token caduca en {month}.',
    next: 'Próxima caducidad: {day}',
    last: 'Última caducidad: {day}',
    never: 'Ninguno de sus tokens caduca.',
    utc: 'Los días se cuentan en UTC: un token deja de funcionar a las 00:00 UTC de su día.',
    add: 'Añadir a su calendario',
  },
  event: {
    title: 'Caduca el token de GitLab de {account} en {host}',
    labelled: 'Caduca el token de GitLab de {account} en {host} ({label})',
    text: 'El token «{token}» ({scopes}) de {account} en {host} deja de funcionar este día a las 00:00 UTC. Renuévelo antes: {link}',
    alarm: 'El token de GitLab de {account} en {host} caduca dentro de una semana.',
  },
  feed: {
    name: 'Tokens de GitLab (Patchbay)',
    title: 'Suscripción de calendario',
    text: 'Cada caducidad como evento de todo el día en su propio calendario, con una alarma una semana antes y el enlace para renovar. Los calendarios la consultan cada pocas horas.',
    address: 'Dirección de la suscripción',
    warning:
      'Quien tenga esta dirección puede leer sus cuentas, etiquetas y fechas. No se la dé a nadie; si se ha sabido, cree una nueva.',
    open: 'Abrir en el calendario',
    make: 'Crear la dirección',
    reset: 'Crear una dirección nueva',
    resetHint: 'La dirección antigua deja de valer al momento.',
    off: 'Desactivar',
    offNote: 'La suscripción está desactivada: ninguna dirección lleva a ella.',
  },
};
