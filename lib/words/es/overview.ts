import type { Area } from '../catalogue.ts';

export const overview: Area<'overview'> = {
  title: 'Resumen',
  asOf: '{live}, a las {time} UTC.',
  kept: '{live}, según el recuento de las {time} UTC; son demasiadas para contarlas en cada visita.',
  number: '{count, number}',
  statuses: 'Conexiones por estado',
  live: '{count, plural, =0 {Ninguna conexión activa} one {# conexión activa} other {# conexiones activas}}',
  first: {
    title: 'Todavía no hay nada conectado',
    text: 'En cuanto alguien conecte un GitLab, esta página mostrará cómo están todas las conexiones.',
    invite: 'Invitar a personas',
  },
  forecast: {
    title: 'Tokens que caducan en las próximas doce semanas',
    intro:
      'Conexiones activas según los siete días, a partir del día indicado, en que caduca su token. Cada línea lleva a sus conexiones.',
    besides:
      'Además: {ended, plural, =0 {ninguno ha caducado} one {# ha caducado} other {# han caducado}}, {later, plural, =0 {ninguno caduca más tarde} one {# caduca más tarde} other {# caducan más tarde}}, {never, plural, =0 {ninguno carece de fin} one {# no tiene fin} other {# no tienen fin}}.',
  },
  checks: {
    title: 'Comprobaciones',
    onTime: 'Todas las comprobaciones previstas van a tiempo.',
    late: '{due, plural, one {# comprobación está pendiente; espera desde hace {wait}.} other {# comprobaciones están pendientes; la primera espera desde hace {wait}.}}',
    lateHelp: 'Si esto crece, permita más peticiones por host (CHECK_RATES) o inicie otro worker.',
  },
  down: {
    title: 'GitLab que no responden',
    none: 'Cada GitLab consultado responde.',
    since: 'desde',
    live: '{count, plural, one {# conexión} other {# conexiones}}',
    all: 'Mostrar los {count, number}',
  },
  troubled: {
    title: 'GitLab cuyas conexiones necesitan a sus dueños',
    none: 'Ninguna conexión necesita a su dueño.',
    count: '{count, plural, one {# necesita a su dueño} other {# necesitan a sus dueños}}',
  },
  versions: {
    title: 'Versiones de GitLab',
    none: 'Todavía no se conoce ninguna versión.',
    unknown: 'Desconocida',
    older: '{version} y anteriores',
    tooOld: 'demasiado antigua',
  },
  certificates: {
    title: 'Certificados que caducan en 30 días',
    none: 'Ningún certificado conocido caduca en 30 días.',
    ends: 'caduca el {day}',
    ended: 'caducó el {day}',
  },
  mails: {
    well: 'No hay ningún correo en espera.',
    waiting:
      '{count, plural, one {# correo espera desde hace más de 15 minutos.} other {# correos esperan desde hace más de 15 minutos.}}',
    failed:
      '{count, plural, one {# correo se dio por perdido en la última semana.} other {# correos se dieron por perdidos en la última semana.}}',
  },
  attempts: {
    title: 'Las últimas 24 horas',
    linked:
      '{count, plural, =0 {No se conectó ni renovó nada} one {# conexión o renovación} other {# conexiones y renovaciones}}',
    failed: '{count, plural, =0 {ningún intento falló} one {# intento falló} other {# intentos fallaron}}',
    all: 'Todos los intentos fallidos',
  },
};
