import type { Area } from '../catalogue.ts';

export const configuration: Area<'configuration'> = {
  title: 'Konfiguration',
  intro:
    'Was in diesem Prozess gilt, und woher es kommt. Geändert wird es dort, wo Patchbay gestartet wird; Geheimnisse werden nirgends gezeigt.',
  caption: 'Variablen',
  column: { variable: 'Variable', value: 'Wert', source: 'Herkunft' },
  source: {
    environment: 'Umgebung',
    file: 'Datei {file}',
    made: 'Beim ersten Start erzeugt',
    default: 'Vorgabe',
    none: 'Nicht gesetzt',
  },
  secret: 'Gesetzt, {bytes, number} Byte',
  unset: 'Nichts',
  policy: 'Die Richtlinie kommt dazu',
  system: 'System',
  fact: {
    node: 'Node.js',
    postgres: 'PostgreSQL',
    migrations: 'Migrationen',
    deployment: 'Diese Datenbank benutzt',
    here: 'Diese Installation',
    elsewhere: 'Eine andere Installation: Hier wird nichts rotiert, bis „npm run adopt“ lief',
    keys: 'Tresorschlüssel',
    key: '{kid}: {rows, plural, =0 {versiegelt nichts} one {versiegelt # Zeile} other {versiegelt # Zeilen}}',
    current: '{key}, versiegelt Neues',
  },
};
