import type { Area } from '../catalogue.ts';

export const told: Area<'told'> = {
  healthy: 'Vérifiée : en bon état',
  needsYou: 'Vérifiée : action requise',
  unreachable: 'Vérifiée : injoignable',
  unchanged: 'Rien n’a été modifié',
  notRevoked:
    'GitLab n’a pas révoqué le jeton. {why}. Réessayez, ou déconnectez sans révoquer et révoquez le jeton vous-même dans GitLab.',
  disconnected: 'Connexion retirée',
};
