import type { Area } from '../catalogue.ts';

export const keyboard: Area<'keyboard'> = {
  help: {
    open: 'Teclado',
    title: 'Atajos de teclado',
    intro: 'Descansan mientras usted escribe.',
    on: 'Activados en este navegador',
    close: 'Cerrar',
  },
  does: {
    search: 'Buscar en esta página',
    next: 'Fila siguiente',
    previous: 'Fila anterior',
    open: 'Abrir la fila',
    select: 'Seleccionar la fila',
    leave: 'Salir del campo o cerrar lo que está abierto junto a la tabla',
    palette: 'Ir a una página, una vista o una búsqueda',
    help: 'Esta ayuda',
  },
  keys: { enter: 'Intro', escape: 'Esc', control: 'Ctrl' },
  told: {
    selected: '{row}: fila seleccionada',
    cleared: '{row}: fila sin seleccionar',
    first: 'Es la primera fila.',
    last: 'Es la última fila.',
  },
  palette: {
    label: 'Ir a',
    hint: 'Página, vista guardada o texto que buscar',
    pages: 'Páginas',
    views: 'Vistas guardadas',
    finds: 'Búsqueda',
    in: {
      connections: 'Buscar «{text}» en todas las conexiones',
      people: 'Buscar «{text}» entre las personas',
      instances: 'Buscar «{text}» entre las instancias',
      support: 'Buscar «{text}» en soporte',
    },
    secret: 'Parece un token. No se busca en ninguna parte, para que no quede en ninguna dirección.',
  },
};
