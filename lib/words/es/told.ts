import type { Area } from '../catalogue.ts';

export const told: Area<'told'> = {
  healthy: 'Comprobado: en buen estado',
  needsYou: 'Comprobado: requiere su atención',
  unreachable: 'Comprobado: inaccesible',
  unchanged: 'No ha cambiado nada',
  notRevoked:
    'GitLab no revocó el token. {why}. Vuelva a intentarlo, o desconecte sin revocar y revóquelo usted en GitLab.',
  disconnected: 'Desconectada',
};
