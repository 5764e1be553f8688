import type { Area } from '../catalogue.ts';

export const configuration: Area<'configuration'> = {
  title: 'Configuración',
  intro:
    'Lo que vale en este proceso y de dónde viene. Se cambia donde se inicia Patchbay; los secretos no se muestran en ninguna parte.',
  caption: 'Variables',
  column: { variable: 'Variable', value: 'Valor', source: 'Origen' },
  source: {
    environment: 'Entorno',
    file: 'Archivo {file}',
    made: 'Creada en el primer inicio',
    default: 'Valor predeterminado',
    none: 'Sin definir',
  },
  secret: 'Definida, {bytes, number} bytes',
  unset: 'Nada',
  policy: 'La directiva se suma a ello',
  system: 'Sistema',
  fact: {
    node: 'Node.js',
    postgres: 'PostgreSQL',
    migrations: 'Migraciones',
    deployment: 'Esta base de datos la usa',
    here: 'Esta instalación',
    elsewhere: 'Otra instalación: aquí no se rota nada hasta «npm run adopt»',
    keys: 'Claves del almacén',
    key: '{kid}: {rows, plural, =0 {no sella nada} one {sella # fila} other {sella # filas}}',
    current: '{key}, sella lo nuevo',
  },
};
