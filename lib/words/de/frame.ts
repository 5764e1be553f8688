import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: 'Verwaltung',
  support: 'Support',
  sections: 'Seiten der Verwaltung',
  overview: 'Übersicht',
  connections: 'Verbindungen',
  instances: 'Instanzen',
  people: 'Personen',
  policy: 'Richtlinie',
  audit: 'Audit-Protokoll',
  configuration: 'Konfiguration',
};
