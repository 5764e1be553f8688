import type { Area } from '../catalogue.ts';

export const admin: Area<'admin'> = {
  invite: {
    title: 'Invitar a personas',
    intro: 'Una invitación es un enlace, ligado a un correo electrónico y a un rol.',
    email: 'Correo electrónico',
    role: 'Rol',
    submit: 'Crear un enlace de invitación',
    ready: 'La invitación está lista',
    readyText: 'Envíe usted este enlace. Solo se muestra ahora, sirve una vez y caduca en siete días.',
    copy: 'Copiar el enlace',
  },
  roles: {
    user: 'Usuario',
    support: 'Soporte',
    admin: 'Administrador',
  },
};
