import type { Area } from '../catalogue.ts';

export const landing: Area<'landing'> = {
  title: 'Sus cuentas de GitLab, conectadas y cuidadas',
  text: 'Patchbay conecta GitLab.com y los GitLab autogestionados con un nombre de host y un token de acceso personal, y muestra cada conexión con el día en que termina.',
  signIn: 'Iniciar sesión',
  signUp: 'Crear una cuenta',
  guide: 'Cómo conectar',
  points: {
    cause: {
      title: 'La causa real, con su nombre',
      text: 'Cada paso se comprueba ante sus ojos. Si alguno falla, leerá qué se vio, qué hacer y quién puede hacerlo.',
    },
    sealed: {
      title: 'Los tokens quedan sellados',
      text: 'Un token solo va a un host que ha demostrado ser un GitLab. Se guarda cifrado y no vuelve a mostrarse nunca.',
    },
    expiry: {
      title: 'Sin sorpresas el último día',
      text: 'Cada conexión muestra su fecha de caducidad. Un token nuevo sustituye al anterior en su sitio; el nombre y el historial se conservan.',
    },
  },
};
