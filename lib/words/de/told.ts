import type { Area } from '../catalogue.ts';

export const told: Area<'told'> = {
  healthy: 'Geprüft: in Ordnung',
  needsYou: 'Geprüft: Handeln nötig',
  unreachable: 'Geprüft: nicht erreichbar',
  unchanged: 'Es wurde nichts geändert',
  notRevoked:
    'GitLab hat das Token nicht widerrufen. {why}. Versuchen Sie es erneut, oder trennen Sie ohne Widerruf und widerrufen Sie das Token selbst in GitLab.',
  disconnected: 'Getrennt',
};
