import type { Area } from '../catalogue.ts';

export const drawings: Area<'drawings'> = {
  caption: 'Dessin, et non capture d’écran',
  hostname:
    'Une fenêtre de navigateur avec une page de GitLab. Repère 1 : le nom d’hôte, {host}, dans la barre d’adresse, juste après « https:// ».',
  avatar: {
    corner:
      'Une page de GitLab. Repère 1 : votre avatar, dans le coin supérieur droit. Repère 2 : « {entry} », dans le menu qui s’ouvre sous l’avatar.',
    sidebar:
      'Une page de GitLab. Repère 1 : votre avatar, en haut de la barre latérale gauche. Repère 2 : « {entry} », dans le menu qui s’ouvre sous l’avatar.',
  },
  tokenList: {
    classic:
      'Les paramètres de votre compte GitLab. Repère 1 : « {entry} », dans la barre latérale gauche. À côté commence le formulaire pour un nouveau jeton.',
    sidebar:
      'Les paramètres de votre compte GitLab. Repère 1 : « {entry} », dans la barre latérale gauche. Repère 2 : le bouton « {add} », au-dessus de la liste des jetons.',
    settings:
      'Les paramètres de votre compte GitLab. Repère 1 : « {entry} », dans la barre latérale gauche. Repère 2 : le bouton « {add} », au-dessus de la liste des jetons.',
    access:
      'Les paramètres de votre compte GitLab. Repère 1 : « {entry} », sous « {group} » dans la barre latérale gauche. Repère 2 : le bouton « {add} », au-dessus de la liste des jetons. Repère 3 : « {legacy} », dans le menu que ce bouton ouvre.',
  },
  form: 'Le formulaire de GitLab pour un nouveau jeton, rempli. Repère 1 : le nom du jeton, {name}. Repère 2 : la date d’expiration, {day}. Repère 3 : les portées à cocher : {scopes}. En dessous, le bouton « {create} ».',
  shownOnce: {
    plain:
      'GitLab affiche le nouveau jeton, cette seule fois, sous les mots « {label} ». Repère 1 : le bouton à côté du jeton, « {copy} ».',
    hidden:
      'GitLab affiche le nouveau jeton, cette seule fois, masqué par des points, sous les mots « {label} ». Repère 1 : le dernier bouton à côté du jeton, « {copy} ».',
  },
  ownForm:
    'Le formulaire de Patchbay. Repère 1 : le champ « {hostname} », contenant {host}. Repère 2 : le champ « {token} », avec le jeton masqué par des points. Repère 3 : le bouton « {connect} ».',
};
