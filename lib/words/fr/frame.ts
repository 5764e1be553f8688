import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: 'Administration',
  support: 'Assistance',
  sections: 'Pages d’administration',
  overview: 'Vue d’ensemble',
  connections: 'Connexions',
  instances: 'Instances',
  people: 'Personnes',
  policy: 'Règles',
  audit: 'Journal d’audit',
  configuration: 'Configuration',
};
