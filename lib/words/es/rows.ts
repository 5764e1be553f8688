import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Comprobar de nuevo',
  again: 'Reintentar',
  seeChecks: 'Ver las comprobaciones',
  disconnect: 'Desconectar',
  cancel: 'Cancelar',
  search: {
    label: 'Buscar en sus conexiones',
    placeholder: 'Etiqueta, cuenta o host',
    go: 'Buscar',
  },
  offline: {
    title: 'No tiene conexión a Internet. Lo que ve es de las {time}.',
    text: 'Todo lo que necesita GitLab espera a que vuelva a tener conexión.',
  },
  asking: {
    name: 'Desconectar',
    title: 'Desconectar {account}',
    text: 'Patchbay olvida el token y no se puede deshacer. El nombre y el historial quedan: con otro token podrá volver a conectarla.',
    revoke: 'Revocarlo también en GitLab',
    revokeText: 'El token deja de funcionar en todas partes, también en los demás sitios donde lo use.',
  },
};
