import type { Area } from '../catalogue.ts';

export const policy: Area<'policy'> = {
  title: 'Directiva',
  intro:
    'Con ella se mide cada conexión, renovación y comprobación. Dice más que la configuración, nunca menos.',
  changed: 'Último cambio de {who} el {day}, {time} UTC.',
  never: 'Nadie la ha cambiado todavía: no pide nada.',
  somebody: 'alguien que ya no está aquí',
  configured: '{name} dice: {value}',
  notConfigured: '{name} no está definido.',
  asConfigured: 'Según la configuración',
  nothing: 'Nada',
  yes: 'Sí',
  no: 'No',
  hosts: 'GitLab',
  tokens: 'Tokens',
  people: 'Personas',
  field: {
    allowedHosts: 'Hosts permitidos',
    privateHosts: 'Hosts en redes privadas',
    requiredScopes: 'Ámbitos exigidos',
    forbiddenScopes: 'Ámbitos prohibidos',
    maxLifetimeDays: 'Vida máxima, en días',
    expiryRequired: 'Cada token debe tener fecha de caducidad',
    signUp: 'Quién puede crear una cuenta',
  },
  hint: {
    allowedHosts:
      'Uno por línea: git.acme.io, *.acme.io, git.acme.io:8443. Vacío: cualquier host. Lo que dice la página de una instancia va primero.',
    privateHosts:
      'Uno por línea, como en ALLOWED_PRIVATE_HOSTS: git.corp.example, 10.20.0.0/16. Se suma a ellos.',
    requiredScopes: 'Separados por espacios. La página del token se rellena con ellos.',
    forbiddenScopes: 'Separados por espacios. Un ámbito más amplio que otorga uno de ellos también cuenta.',
    maxLifetimeDays:
      'Desde el día en que se creó el token, de 2 a 3650. Vacío: sin límite. Un token sin fin supera cualquier límite.',
    signUp: 'Va antes que la configuración.',
  },
  signUp: {
    open: 'Cualquiera',
    invite: 'Quien esté invitado',
    closed: 'Nadie',
  },
  errors: {
    many: 'No más de {max, number} entradas.',
    scope: '«{entry}» no es un ámbito: los ámbitos son minúsculas y guiones bajos.',
    contradiction: 'Ningún token serviría: «{required}» se exige y otorga «{forbidden}».',
    days: 'Un número entero de {min, number} a {max, number}.',
  },
  preview: {
    see: 'Ver qué cambia',
    title: 'Aún no se ha guardado. Esto es lo que pasaría',
    none: 'Ninguna conexión en orden la incumpliría.',
    broken:
      '{more, select, yes {Más de {count, number} conexiones} other {{count, plural, one {# conexión} other {# conexiones}}}} de {people, plural, one {# persona} other {# personas}} necesitarían a su dueño en la próxima comprobación.',
    uncounted: 'No se pudo contar a tiempo cuántas conexiones la incumplirían.',
    closed:
      '{count, plural, one {# GitLab conocido quedaría cerrado} other {# GitLab conocidos quedarían cerrados}}.',
    host: '{count, number} por el host',
    missing: '{count, number} porque falta un ámbito',
    forbidden: '{count, number} por un ámbito prohibido',
    lifetime: '{count, number} por una vida larga',
    endless: '{count, number} por no tener fecha de caducidad',
    back: 'No se pierde ningún token: si la directiva se relaja, vuelven a estar en orden en la siguiente comprobación.',
    save: 'Guardar esta directiva',
  },
  saved: 'La directiva está guardada. Vale desde ahora.',
  same: 'No se cambió nada: esta ya es la directiva.',
  refused: 'Todavía no se ha guardado nada',
  meanwhile: {
    title: '{who} cambió la directiva mientras tanto',
    text: 'No se guardó nada. Lo que vale ahora está debajo de cada campo que usted rellenó de otro modo; guarde de nuevo para poner lo suyo en su lugar.',
    now: 'Ahora: {text}',
  },
};
