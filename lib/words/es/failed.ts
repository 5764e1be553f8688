import type { Area } from '../catalogue.ts';

export const failed: Area<'failed'> = {
  title: 'Algo falló por nuestra parte',
  text: 'No se ha perdido nada. Vuelva a intentarlo; si sigue igual, dé la referencia a quien administra este Patchbay.',
  again: 'Reintentar',
  reference: 'Referencia',
};
