import type { Area } from '../catalogue.ts';

export const account: Area<'account'> = {
  fields: {
    email: 'Correo electrónico',
    name: 'Su nombre',
    password: 'Contraseña',
    passwordHint: 'Al menos 12 caracteres. Unas cuantas palabras seguidas funcionan bien.',
  },
  signIn: {
    title: 'Iniciar sesión',
    submit: 'Iniciar sesión',
    newHere: '¿Primera vez aquí?',
    forgotten: '¿Olvidó su contraseña?',
    toSignUp: 'Crear una cuenta',
    oidc: 'Continuar con {name}',
  },
  signUp: {
    title: 'Crear una cuenta',
    submit: 'Crear cuenta',
    known: '¿Ya tiene una cuenta?',
    toSignIn: 'Iniciar sesión',
  },
  forgotten: {
    title: 'Contraseña olvidada',
    intro: 'Le enviamos un enlace para elegir una nueva.',
    submit: 'Enviar el enlace',
    sent: 'Si existe una cuenta con contraseña para esta dirección, un correo con un enlace está en camino. Vale una hora.',
    unmailed: 'Desde aquí no se pueden enviar correos. Pida un enlace a un administrador de Patchbay.',
  },
  newPassword: {
    title: 'Nueva contraseña',
    intro:
      'Elija una nueva contraseña para {email}. Se cerrará la sesión en todos los navegadores y se iniciará en este.',
    submit: 'Guardar e iniciar sesión',
  },
  setUp: {
    title: 'Configurar Patchbay',
    intro: 'Usted es la primera persona aquí: esta cuenta será la del administrador.',
    submit: 'Crear administrador',
    awaited: 'Patchbay aún no está configurado',
    awaitedText:
      'Su terminal muestra un enlace de configuración para el primer administrador. Si el enlace es demasiado antiguo, al reiniciar aparece uno nuevo.',
  },
  title: 'Su cuenta',
  contents: 'En esta página',
  save: 'Guardar',
  told: {
    saved: 'Guardado.',
    password:
      '{count, plural, =0 {Su contraseña se ha cambiado.} one {Su contraseña se ha cambiado y se ha cerrado la sesión en otro navegador.} other {Su contraseña se ha cambiado y se ha cerrado la sesión en otros # navegadores.}}',
    ended:
      '{count, plural, =0 {No había sesión iniciada en ningún otro navegador.} one {Se ha cerrado la sesión en un navegador.} other {Se ha cerrado la sesión en # navegadores.}}',
  },
  profile: {
    title: 'Perfil',
    emailFixed:
      'Con esta dirección inicia sesión y a ella se envían los correos. Aquí no se puede cambiar; pregunte a quienes administran este Patchbay.',
  },
  password: {
    title: 'Contraseña',
    intro: 'Una contraseña nueva cierra su sesión en todos los demás navegadores.',
    current: 'Contraseña actual',
    next: 'Contraseña nueva',
    submit: 'Cambiar contraseña',
    provider:
      'Usted inicia sesión a través de {name}. Su contraseña se guarda y se cambia allí; Patchbay no tiene ninguna.',
    someProvider: 'su proveedor de identidad',
  },
  sessions: {
    title: 'Sesiones',
    intro:
      'Navegadores con sesión iniciada en su cuenta. Al cerrar una sesión, deja de valer con el siguiente clic.',
    device: '{browser} en {system}',
    unknown: 'Navegador desconocido',
    this: 'Este navegador',
    since: 'Sesión iniciada {when}',
    seen: 'Visto por última vez {when}',
    end: 'Cerrar',
    endOthers: 'Cerrar todas las demás',
  },
  preferences: {
    title: 'Idioma, tema y zona horaria',
    intro: 'Para este navegador y para cualquier otro en el que inicie sesión.',
    timeZone: 'Zona horaria',
    timeZoneHint:
      'Los recordatorios llegan allí a las 08:00. GitLab mismo pone fin a los tokens a las 00:00 UTC.',
    useZone: 'Elegir {zone} (este navegador)',
  },
  data: {
    title: 'Sus datos',
    exportText:
      'Un archivo JSON con todo lo que Patchbay guarda sobre usted: ajustes, sesiones, conexiones, intentos, avisos. No contiene tokens ni contraseñas.',
    export: 'Descargar sus datos',
    deleteText: 'Al eliminar su cuenta se eliminan también sus conexiones y el historial, para siempre.',
    delete: 'Eliminar cuenta',
  },
  deletion: {
    title: 'Eliminar su cuenta',
    intro: 'Esto no se puede deshacer.',
    connections:
      '{count, plural, =0 {No tiene conexiones; se eliminan sus ajustes y avisos.} one {Se elimina su conexión, con su token y su historial.} other {Se eliminan sus # conexiones, con sus tokens y su historial.}}',
    sessions: 'Se cierra su sesión en todos los navegadores y ya no recibe correos.',
    audit:
      'El registro de auditoría conserva sus entradas. Contienen el identificador de su cuenta y direcciones IP, no su nombre ni su correo electrónico.',
    revoke: 'Revocar también mis tokens en GitLab',
    revokeText:
      'Dejan de funcionar en todas partes. Antes de eliminar nada, leerá cuáles no se pudieron revocar.',
    email: 'Su correo electrónico, para confirmar',
    submit: 'Eliminar cuenta',
    cancel: 'Cancelar',
    left: '{count, plural, one {Un token no está revocado} other {# tokens no están revocados}}',
    leftText:
      'No se ha eliminado nada. Vuelva a intentarlo, revóquelos a mano en GitLab o elimine su cuenta sin ello: entonces funcionarán hasta que caduquen.',
    revoked: '{count, plural, one {Un token está revocado.} other {# tokens están revocados.}}',
    notTried: 'Aún no se ha intentado: se acabó el tiempo.',
    byHand: 'Página de tokens en GitLab',
    again: 'Reintentar',
    anyway: 'Eliminar sin revocar',
    back: 'Volver a su cuenta',
    goodbye: 'Su cuenta está eliminada',
    goodbyeText: 'Sus conexiones y tokens ya no están aquí. Gracias por haber usado Patchbay.',
  },
  toSignIn: 'Ir al inicio de sesión',
};
