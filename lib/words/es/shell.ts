import type { Area } from '../catalogue.ts';

export const shell: Area<'shell'> = {
  tagline:
    'Conecte cuentas de GitLab con un nombre de host y un token de acceso personal, y mantenga vivas las conexiones.',
  more: '{count} más',
  skip: 'Ir al contenido',
  reference: 'Referencia',
  nav: {
    label: 'Principal',
    connections: 'Conexiones',
    connect: 'Conectar',
  },
  menu: {
    open: 'Cuenta de {name}',
    account: 'Su cuenta',
    signOut: 'Cerrar sesión',
  },
  theme: {
    label: 'Tema',
    system: 'Como el sistema',
    light: 'Claro',
    dark: 'Oscuro',
  },
  language: {
    label: 'Idioma',
  },
  notFound: {
    name: 'La página no existe',
    title: 'Aquí no hay nada',
    text: 'Puede que la dirección esté mal escrita, o que lo que había aquí sea de otra persona o ya no exista.',
    toStart: 'Ir a la página de inicio',
    toConnections: 'Ir a sus conexiones',
  },
  away: {
    title: 'Patchbay no puede acceder a su base de datos',
    text: 'No se ha perdido nada: sus conexiones y los tokens siguen donde estaban. Suele pasar en menos de un minuto.',
    sent: 'El formulario que envió no se procesó; vuelva a enviarlo entonces.',
    again: 'Reintentar',
  },
};
