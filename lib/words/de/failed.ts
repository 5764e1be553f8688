import type { Area } from '../catalogue.ts';

export const failed: Area<'failed'> = {
  title: 'Auf unserer Seite ist etwas schiefgegangen',
  text: 'Es ging nichts verloren. Versuchen Sie es erneut; bleibt es dabei, nennen Sie dem Betreiber dieses Patchbay die Referenz.',
  again: 'Erneut versuchen',
  reference: 'Referenz',
};
