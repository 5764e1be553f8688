import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Comprobar de nuevo',
  again: 'Reintentar',
  seeChecks: 'Ver las comprobaciones',
  disconnect: 'Desconectar',
  cancel: 'Cancelar',
  asking: {
    name: 'Desconectar',
    title: 'Desconectar {account}',
    text: 'Patchbay olvida el token de inmediato. El nombre y el historial de la conexión se conservan, para que pueda conectarla de nuevo.',
    revoke: 'Revocarlo también en GitLab',
    revokeText: 'El token deja de funcionar en todas partes, también en los demás sitios donde lo use.',
  },
};
