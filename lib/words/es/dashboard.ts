import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Conexiones',
  connect: 'Conectar una cuenta',
  loading: 'Cargando sus conexiones.',
  list: 'Conexiones',
  filter: 'Filtrar por estado',
  columns: {
    account: 'Cuenta',
    instance: 'Instancia',
    status: 'Estado',
    expires: 'Caduca',
    checked: 'Última comprobación',
  },
  views: {
    label: 'Vista',
    list: 'Lista',
    calendar: 'Calendario',
  },
  sort: {
    label: 'Ordenar',
    first: 'Primero lo que requiere su atención',
    expiry: 'Las que caducan antes',
    expiry_desc: 'Las que caducan más tarde',
    account: 'Cuenta, de la A a la Z',
    account_desc: 'Cuenta, de la Z a la A',
    instance: 'Instancia, de la A a la Z',
    instance_desc: 'Instancia, de la Z a la A',
    checked: 'Comprobación más antigua',
    checked_desc: 'Comprobación más reciente',
  },
  paging: {
    label: 'Páginas',
    shown: '{from, number}–{to, number} de {found, number}',
    previous: 'Anterior',
    next: 'Siguiente',
  },
  status: {
    healthy: 'En buen estado',
    expires_soon: 'Caduca pronto',
    needs_you: 'Requiere su atención',
    unreachable: 'Inaccesible',
    disconnected: 'Desconectada',
  },
  account: {
    unnamed: 'Cuenta sin nombre',
    on: '{account} en {host}',
  },
  expiry: {
    left: '{days, plural, =0 {caducado} =1 {menos de un día} other {# días}}',
    stops: 'El token deja de funcionar a las 00:00 UTC del {day}',
    never: 'Nunca',
    unreadable: 'No se puede leer',
    near: {
      utc: '00:00 UTC',
      yours: '00:00 UTC = {time} en su hora',
      dayBefore: '00:00 UTC = {time} en su hora del {day}',
    },
  },
  actions: {
    connectAgain: 'Volver a conectar',
    renew: 'Renovar',
    fix: 'Arreglar',
  },
  marks: {
    rotates: 'Rotación automática',
    paused: 'Recordatorios en pausa',
  },
  outage: {
    title: '{host} no responde desde: {since}',
    text: 'Que sepamos, sus tokens están en buen estado. Patchbay vuelve a mirar cada 5 minutos.',
    utc: '{time} UTC',
    day: '{day}, {time}',
    more: '{count, plural, one {# host más no responde.} other {# hosts más no responden.}}',
  },
  empty: {
    title: 'Todavía no hay nada conectado',
    text: 'Conecte su primera cuenta de GitLab: GitLab.com o su propia instancia. Hacen falta un nombre de host, un token de acceso personal y menos de dos minutos.',
    connect: 'Conectar una cuenta de GitLab',
  },
  results: {
    found: '{found, plural, =0 {Ningún resultado} one {# resultado} other {# resultados}} para «{q}»',
    all: 'Mostrar todas',
  },
  nothing: {
    title: 'Ninguna por el momento',
    text: 'Ninguna conexión tiene este estado.',
    all: 'Mostrar todas las conexiones',
  },
  unfound: {
    title: 'Ningún resultado',
    text: 'Ninguna etiqueta, cuenta ni host contiene todas estas palabras.',
    textOfStatus: 'Ninguna conexión con este estado contiene todas estas palabras.',
  },
  disconnected: {
    title: 'Desconectada',
    text: 'Patchbay ya no guarda ningún token de {account}.',
    back: 'Ir a sus conexiones',
  },
};
