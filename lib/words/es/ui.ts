import type { Area } from '../catalogue.ts';

export const ui: Area<'ui'> = {
  copy: 'Copiar {what}',
  copied: 'Copiado',
  copyRefused: 'Aquí no se permite; selecciónelo y cópielo',
  reference: 'Referencia',
  show: {
    token: 'Mostrar el token',
    password: 'Mostrar la contraseña',
  },
  hide: {
    token: 'Ocultar el token',
    password: 'Ocultar la contraseña',
  },
  sentence: '{text}.',
  justNow: 'ahora mismo',
  yourTime: '{time} (hora local)',
};
