import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: 'Verwaltung',
  support: 'Support',
  sections: 'Seiten der Verwaltung',
  overview: 'Übersicht',
  connections: 'Verbindungen',
  instances: 'Instanzen',
  policy: 'Richtlinie',
  people: 'Personen',
  audit: 'Prüfprotokoll',
  configuration: 'Konfiguration',
};
