import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Neu prüfen',
  again: 'Erneut versuchen',
  seeChecks: 'Prüfungen ansehen',
  disconnect: 'Trennen',
  cancel: 'Abbrechen',
  asking: {
    name: 'Trennen',
    title: '{account} trennen',
    text: 'Patchbay vergisst das Token sofort. Name und Verlauf der Verbindung bleiben, sodass Sie sie neu verbinden können.',
    revoke: 'Auch auf GitLab widerrufen',
    revokeText: 'Das Token funktioniert dann nirgends mehr, auch nicht dort, wo Sie es sonst noch verwenden.',
  },
};
