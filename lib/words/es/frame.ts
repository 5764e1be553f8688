import type { Area } from '../catalogue.ts';

export const frame: Area<'frame'> = {
  nav: 'Administración',
  support: 'Soporte',
  sections: 'Páginas de administración',
  overview: 'Resumen',
  connections: 'Conexiones',
  instances: 'Instancias',
  people: 'Personas',
  policy: 'Directiva',
  audit: 'Registro de auditoría',
  configuration: 'Configuración',
};
