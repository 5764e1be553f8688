import type { Area } from '../catalogue.ts';

/** Enlaces de reparación: lo que envía soporte, el correo y la página a la que lleva. Los dice el servidor. */
export const repair: Area<'repair'> = {
  title: 'Enviar un enlace de reparación',
  offer: {
    connection:
      'Lleva a la persona a renovar esta conexión. Sirve una vez, solo para su cuenta, durante siete días; uno nuevo termina el anterior.',
    attempt:
      'Lleva a la persona de vuelta a este intento, con todo lo conocido ya rellenado. Sirve una vez, solo para su cuenta, durante siete días.',
    disabled: 'La administración ha desactivado esta conexión. Un token nuevo no ayudaría.',
    nothing: 'Aquí no queda nada que pueda repararse con un token nuevo.',
  },
  remark: {
    label: 'Comentario',
    hint: 'La persona lo lee tal como lo escriba. Puede quedar vacío.',
    long: 'Escriba {max} caracteres como máximo.',
  },
  go: 'Enviar el enlace',
  sent: {
    mailed: 'Enviado. Está en su correo y entre sus novedades.',
    told: 'Está entre sus novedades. Aquí no hay correo configurado: dígale usted que mire allí.',
  },
  often: 'Esta persona ya recibió cinco enlaces en un día. Espere a mañana o escríbale usted directamente.',
  failed: 'No se ha enviado nada',
  past: 'Enlaces hasta ahora',
  state: {
    open: 'Abierto hasta el {day}',
    read: 'Abierto en la aplicación',
    used: 'Usado',
    ended: 'Terminado',
  },
  page: {
    title: 'Ponerlo en orden',
    connection: 'Soporte le ha traído aquí para renovar su conexión con {host}. Necesitará un token nuevo.',
    attempt:
      'Soporte le ha traído aquí para terminar de conectar {host}. Lo que introdujo sigue ahí, salvo el token.',
    once: 'Este enlace sirve una vez, hasta el {day}.',
    go: 'Continuar',
  },
  over: {
    title: 'Este enlace ya se usó o es demasiado antiguo',
    text: 'No se ha perdido nada: sus conexiones siguen donde estaban, y cada una puede renovarse desde su página.',
    go: 'Ver sus conexiones',
  },
  other: {
    title: 'Este enlace pertenece a otra cuenta',
    text: 'Se envió a {email}, y usted ha iniciado sesión como {own}. Cierre la sesión, iníciela con esa cuenta y vuelva a abrir el enlace.',
    go: 'Ver sus conexiones',
  },
  mail: {
    connection: {
      subject: 'Ponga en orden su conexión con {host}',
      text: 'Soporte ha examinado su conexión. El enlace lleva adonde puede renovarla, con su etiqueta y su historial.',
    },
    attempt: {
      subject: 'Termine de conectar {host}',
      text: 'Soporte ha examinado por qué no funcionó. El enlace lleva de vuelta a su intento, con todo lo conocido ya rellenado.',
    },
    remark: 'Soporte escribe: {remark}',
    once: 'Sirve una vez, solo para su cuenta, hasta el {day}. Si no ha iniciado sesión, la inicia primero.',
    link: 'Ponerlo en orden',
    reference: 'Referencia',
    why: 'Recibe este único correo porque se pidió a soporte ayuda con su cuenta de GitLab en Patchbay.',
  },
  notice: {
    connection: { title: '{account}: soporte le muestra cómo ponerla en orden' },
    attempt: { title: '{host}: soporte le muestra cómo conectarlo' },
    text: '{remark, select, none {Lleva adonde puede ponerlo en orden.} other {Soporte escribe: {remark}}}',
    go: 'Ponerlo en orden',
  },
};
