import type { Area } from '../catalogue.ts';

export const ui: Area<'ui'> = {
  copy: '{what} kopieren',
  copied: 'Kopiert',
  copyRefused: 'Hier nicht erlaubt; bitte markieren und kopieren',
  reference: 'Referenz',
  show: {
    token: 'Token anzeigen',
    password: 'Passwort anzeigen',
  },
  hide: {
    token: 'Token verbergen',
    password: 'Passwort verbergen',
  },
  sentence: '{text}.',
  justNow: 'gerade eben',
  yourTime: '{time} (Ihre Zeit)',
};
