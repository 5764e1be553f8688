import type { Area } from '../catalogue.ts';

export const keyboard: Area<'keyboard'> = {
  help: {
    open: 'Clavier',
    title: 'Raccourcis clavier',
    intro: 'Ils sont en pause pendant que vous tapez.',
    on: 'Activés dans ce navigateur',
    close: 'Fermer',
  },
  does: {
    search: 'Rechercher dans cette page',
    next: 'Ligne suivante',
    previous: 'Ligne précédente',
    open: 'Ouvrir la ligne',
    select: 'Sélectionner la ligne',
    leave: 'Quitter le champ ou fermer ce qui est ouvert à côté du tableau',
    palette: 'Aller à une page, une vue ou une recherche',
    help: 'Cette aide',
  },
  keys: { enter: 'Entrée', escape: 'Échap', control: 'Ctrl' },
  told: {
    selected: '{row} : sélection ajoutée',
    cleared: '{row} : sélection retirée',
    first: 'C’est la première ligne.',
    last: 'C’est la dernière ligne.',
  },
  palette: {
    label: 'Aller à',
    hint: 'Page, vue enregistrée ou texte à rechercher',
    pages: 'Pages',
    views: 'Vues enregistrées',
    finds: 'Recherche',
    in: {
      connections: 'Rechercher « {text} » dans toutes les connexions',
      people: 'Rechercher « {text} » parmi les personnes',
      instances: 'Rechercher « {text} » parmi les instances',
      support: 'Rechercher « {text} » dans l’assistance',
    },
    secret: 'Cela ressemble à un jeton. Il n’est recherché nulle part, pour ne figurer dans aucune adresse.',
  },
};
