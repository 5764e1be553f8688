import type { Area } from '../catalogue.ts';

/** La rotación en la página de una conexión. La dice el servidor. */
export const rotation: Area<'rotation'> = {
  title: 'Rotación',
  text: 'GitLab crea un token nuevo con los mismos alcances y termina el antiguo en el mismo momento. Patchbay guarda el nuevo; usted no copia nada.',
  now: 'Rotar ahora',
  checks: 'Ver las comprobaciones',
  will: 'El token nuevo debería valer hasta el {day}.',
  mail: 'GitLab informa de ello a la cuenta por correo.',
  done: 'El token se ha rotado.',
  until: 'El nuevo vale hasta el {day}.',
  refused: 'El token no se ha rotado. El antiguo sigue como estaba.',
  busy: 'GitLab está creando un token nuevo para esta conexión. Inténtelo de nuevo en unos minutos.',
  recovering: 'La respuesta de GitLab no llegó. Patchbay averigua qué ha pasado y se lo dirá.',
  next: 'Rota por sí solo. La próxima vez: {day}.',
  state: {
    off: 'No es posible ahora',
    running: 'Hay una rotación en curso',
    recovering: 'Una rotación quedó interrumpida',
  },
  off: {
    disconnected: 'La conexión no contiene ningún token.',
    copied:
      'Este Patchbay trabaja con una copia de los datos de otro. Quien lo administra puede hacerlo propietario con npm run adopt.',
    draining: 'Patchbay está a punto de reiniciarse. Inténtelo de nuevo en un minuto.',
    policy: 'Las reglas de la administración no lo permiten: consúltelo con ella.',
    unhealthy: 'GitLab ya no acepta el token. Renuévelo en su lugar.',
    shared: 'Otra conexión contiene el mismo token y dejaría de funcionar. Dé a cada una el suyo.',
    version:
      'Hace falta GitLab 16.10 o posterior y un token que pueda leer la versión o tenga el alcance self_rotate.',
    scope: 'El token necesita el alcance self_rotate o api. Renuévelo con uno de los dos.',
  },
  automatic: {
    on: 'Rota por sí solo cuando ha pasado el 80 % de su vida.',
    off: 'Puede rotar por sí solo cuando ha pasado el 80 % de su vida.',
    turnOn: 'Rotar por sí solo',
    turnOff: 'Dejar de rotar por sí solo',
  },
};
