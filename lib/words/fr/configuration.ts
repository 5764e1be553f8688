import type { Area } from '../catalogue.ts';

export const configuration: Area<'configuration'> = {
  title: 'Configuration',
  intro:
    'Ce qui vaut dans ce processus, et d’où cela vient. On la modifie là où Patchbay est démarré ; les secrets ne sont affichés nulle part.',
  caption: 'Variables',
  column: { variable: 'Variable', value: 'Valeur', source: 'Origine' },
  source: {
    environment: 'Environnement',
    file: 'Fichier {file}',
    made: 'Créée au premier démarrage',
    default: 'Valeur par défaut',
    none: 'Non définie',
  },
  secret: 'Définie, {bytes, number} octets',
  unset: 'Rien',
  policy: 'Les règles s’y ajoutent',
  system: 'Système',
  fact: {
    node: 'Node.js',
    postgres: 'PostgreSQL',
    migrations: 'Migrations',
    deployment: 'Cette base de données est utilisée par',
    here: 'Cette installation',
    elsewhere: 'Une autre installation : rien n’est renouvelé ici avant « npm run adopt »',
    keys: 'Clés du coffre',
    key: '{kid} : {rows, plural, =0 {ne scelle rien} one {scelle # ligne} other {scelle # lignes}}',
    current: '{key}, scelle ce qui est nouveau',
  },
};
