import type { Area } from '../catalogue.ts';

export const notices: Area<'notices'> = {
  title: 'Novedades',
  open: '{count, plural, =0 {Novedades} other {Novedades, # sin leer}}',
  list: 'Novedades de sus conexiones',
  today: 'Hoy',
  yesterday: 'Ayer',
  unread: 'Sin leer',
  readAll: 'Marcar todo como leído',
  older: 'Novedades anteriores',
  newest: 'Novedades más recientes',
  renew: 'Renovar',
  see: 'Ver la conexión',
  all: 'Ver las conexiones',
  empty: {
    title: 'Sin novedades',
    text: 'Aquí se cuenta lo que ocurre con sus conexiones: recordatorios antes de que caduque un token y todo lo que le necesita.',
    back: 'Ver sus conexiones',
  },
  midnight: '{local, select, none {00:00 UTC} other {00:00 UTC = {local} en su hora}}',
  reminder: {
    title:
      '{account}: token {days, plural, =0 {caducado el {day}} =1 {caduca en menos de un día, {day}} other {caduca en # días, {day}}}',
    text: `{days, plural,
      =0 {Caducó el {day} a las {midnight}. Lo que lo usa está parado hasta que usted lo renueve.}
      other {Deja de funcionar el {day} a las {midnight}. Renuévelo antes y todo seguirá en marcha.}}`,
  },
  needs_you: {
    title: '{account}: {title}',
    lost: {
      title: '{account}: token perdido en una rotación',
      text: 'El intercambio con GitLab se cortó: el token antiguo ha terminado y el nuevo nunca llegó. Nadie más lo tiene.',
      todo: 'Cree un token en GitLab y renueve la conexión con él; se conservan su etiqueta y su historial.',
    },
  },
  unreachable: {
    title: '{host} no responde desde el {since} UTC',
    text: '{count, plural, one {Su conexión de allí no se puede comprobar} other {Sus # conexiones de allí no se pueden comprobar}} hasta que responda; Patchbay sigue intentándolo. Por lo que se sabe, {count, plural, one {el token está bien} other {los tokens están bien}}.',
  },
  rotated: {
    title: '{account}: token rotado',
    text: '{automatic, select, yes {Tal como lo tiene configurado, GitLab ha creado un token nuevo, que está guardado.} other {GitLab ha creado un token nuevo, que está guardado.}} {day, select, none {El antiguo ha terminado.} other {Vale hasta el {day}; el antiguo ha terminado.}} Puede que GitLab también le escriba un correo.',
  },
  rotation_failed: {
    title: '{account}: token sin rotar',
    text: '{day, select, none {El token antiguo sigue funcionando; puede renovarlo a mano en cualquier momento.} other {El token antiguo sigue funcionando hasta el {day}; renuévelo a mano antes.}}',
  },
  renewal_asked: {
    title: '{count, plural, one {{account}: renueve el token} other {Renueve # tokens}}',
    text: 'La administración le pide que cree {count, plural, one {un token nuevo en GitLab y renueve con él la conexión} other {tokens nuevos en GitLab y renueve con ellos # conexiones}}.',
  },
  switched: {
    off: {
      title: '{count, plural, one {{account}: desactivada} other {# de sus conexiones están desactivadas}}',
      text: 'Lo ha hecho la administración. Patchbay ya no consulta GitLab con {count, plural, one {ella} other {ellas}}; lo guardado sigue sellado. La administración puede volver a {count, plural, one {activarla} other {activarlas}}.',
    },
    on: {
      title:
        '{count, plural, one {{account}: activada de nuevo} other {# de sus conexiones vuelven a estar activadas}}',
      text: 'Lo ha hecho la administración. {count, plural, one {La conexión se comprobará} other {Las conexiones se comprobarán}} en un momento; no tiene que hacer nada.',
    },
    reason: 'Motivo indicado: {reason}',
  },
};
