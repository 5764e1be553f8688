import type { Area } from '../catalogue.ts';

export const rows: Area<'rows'> = {
  recheck: 'Neu prüfen',
  again: 'Erneut versuchen',
  seeChecks: 'Prüfungen ansehen',
  disconnect: 'Trennen',
  cancel: 'Abbrechen',
  search: {
    label: 'Ihre Verbindungen durchsuchen',
    placeholder: 'Bezeichnung, Konto oder Host',
    go: 'Suchen',
  },
  offline: {
    title: 'Sie sind offline. Was Sie sehen, ist von {time}.',
    text: 'Alles, wozu GitLab gebraucht wird, wartet, bis Sie wieder verbunden sind.',
  },
  asking: {
    name: 'Trennen',
    title: '{account} trennen',
    text: 'Patchbay vergisst das Token; das lässt sich nicht rückgängig machen. Name und Verlauf bleiben: Ein neues Token genügt.',
    revoke: 'Auch auf GitLab widerrufen',
    revokeText: 'Das Token funktioniert dann nirgends mehr, auch nicht dort, wo Sie es sonst noch verwenden.',
  },
};
