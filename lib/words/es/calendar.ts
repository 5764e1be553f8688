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
    next: 'El próximo caduca el {day}',
    last: 'El último caducó el {day}',
    never: 'Ninguno de sus tokens caduca.',
    utc: 'Los días se cuentan en UTC: un token deja de funcionar a las 00:00 UTC de su día.',
    add: 'Añadir a su calendario',
  },
};
