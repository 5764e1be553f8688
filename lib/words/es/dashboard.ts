import type { Area } from '../catalogue.ts';

export const dashboard: Area<'dashboard'> = {
  title: 'Conexiones',
  connect: 'Conectar una cuenta',
  loading: 'Cargando sus conexiones.',
  list: 'Conexiones',
  filter: 'Filtrar por estado',
  columns: {
    account: 'Cuenta',
    status: 'Estado',
    expires: 'Caduca',
    checked: 'Última comprobación',
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
    left: '{days, plural, =0 {caducado} one {# día} other {# días}}',
    stops: 'El token deja de funcionar a las 00:00 UTC del {day}',
    never: 'Nunca',
    unreadable: 'No se puede leer',
  },
  actions: {
    connectAgain: 'Volver a conectar',
    renew: 'Renovar',
    fix: 'Arreglar',
  },
  empty: {
    title: 'Todavía no hay nada conectado',
    text: 'Conecte su primera cuenta de GitLab: GitLab.com o su propia instancia. Hacen falta un nombre de host, un token de acceso personal y menos de dos minutos.',
    connect: 'Conectar una cuenta de GitLab',
  },
  nothing: {
    title: 'Ninguna por el momento',
    text: 'Ninguna conexión tiene este estado.',
    all: 'Mostrar todas las conexiones',
  },
  disconnected: {
    title: 'Desconectada',
    text: 'Patchbay ya no guarda ningún token de {account}.',
    back: 'Ir a sus conexiones',
  },
};
