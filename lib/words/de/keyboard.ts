import type { Area } from '../catalogue.ts';

export const keyboard: Area<'keyboard'> = {
  help: {
    open: 'Tastatur',
    title: 'Tastenkürzel',
    intro: 'Während Sie tippen, ruhen sie.',
    on: 'In diesem Browser eingeschaltet',
    close: 'Schließen',
  },
  does: {
    search: 'Auf dieser Seite suchen',
    next: 'Nächste Zeile',
    previous: 'Vorige Zeile',
    open: 'Zeile öffnen',
    select: 'Zeile auswählen',
    leave: 'Feld verlassen oder schließen, was neben der Tabelle offen ist',
    palette: 'Zu einer Seite, Ansicht oder Suche gehen',
    help: 'Diese Hilfe',
  },
  keys: { enter: 'Enter', escape: 'Esc', control: 'Strg' },
  told: {
    selected: '{row}: ausgewählt',
    cleared: '{row}: nicht mehr ausgewählt',
    first: 'Das ist die erste Zeile.',
    last: 'Das ist die letzte Zeile.',
  },
  palette: {
    label: 'Gehe zu',
    hint: 'Seite, gespeicherte Ansicht oder Suchbegriff',
    pages: 'Seiten',
    views: 'Gespeicherte Ansichten',
    finds: 'Suche',
    in: {
      connections: '„{text}“ in allen Verbindungen suchen',
      people: '„{text}“ unter den Personen suchen',
      instances: '„{text}“ unter den Instanzen suchen',
      support: '„{text}“ im Support suchen',
    },
    secret: 'Das sieht nach einem Token aus. Es wird nirgends gesucht, damit es in keiner Adresse steht.',
  },
};
