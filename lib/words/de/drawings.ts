import type { Area } from '../catalogue.ts';

export const drawings: Area<'drawings'> = {
  caption: 'Zeichnung, kein Bildschirmfoto',
  hostname:
    'Ein Browserfenster mit einer Seite von GitLab. Markierung 1: der Hostname, {host}, in der Adressleiste direkt hinter „https://“.',
  avatar: {
    corner:
      'Eine Seite von GitLab. Markierung 1: Ihr Avatar, in der rechten oberen Ecke. Markierung 2: „{entry}“, im Menü, das sich unter dem Avatar öffnet.',
    sidebar:
      'Eine Seite von GitLab. Markierung 1: Ihr Avatar, oben in der linken Seitenleiste. Markierung 2: „{entry}“, im Menü, das sich unter dem Avatar öffnet.',
  },
  tokenList: {
    classic:
      'Die Einstellungen Ihres GitLab-Kontos. Markierung 1: „{entry}“, in der linken Seitenleiste. Daneben beginnt das Formular für ein neues Token.',
    sidebar:
      'Die Einstellungen Ihres GitLab-Kontos. Markierung 1: „{entry}“, in der linken Seitenleiste. Markierung 2: die Schaltfläche „{add}“, über der Liste der Token.',
    settings:
      'Die Einstellungen Ihres GitLab-Kontos. Markierung 1: „{entry}“, in der linken Seitenleiste. Markierung 2: die Schaltfläche „{add}“, über der Liste der Token.',
    access:
      'Die Einstellungen Ihres GitLab-Kontos. Markierung 1: „{entry}“, unter „{group}“ in der linken Seitenleiste. Markierung 2: die Schaltfläche „{add}“, über der Liste der Token. Markierung 3: „{legacy}“, im Menü, das diese Schaltfläche öffnet.',
  },
  form: 'Das Formular von GitLab für ein neues Token, ausgefüllt. Markierung 1: der Token-Name, {name}. Markierung 2: das Ablaufdatum, {day}. Markierung 3: die auszuwählenden Geltungsbereiche: {scopes}. Darunter die Schaltfläche „{create}“.',
  shownOnce: {
    plain:
      'GitLab zeigt das neue Token, dieses eine Mal, unter den Worten „{label}“. Markierung 1: die Schaltfläche neben dem Token, „{copy}“.',
    hidden:
      'GitLab zeigt das neue Token, dieses eine Mal, hinter Punkten unter den Worten „{label}“. Markierung 1: die letzte Schaltfläche neben dem Token, „{copy}“.',
  },
  ownForm:
    'Das Formular von Patchbay. Markierung 1: das Feld „{hostname}“, darin {host}. Markierung 2: das Feld „{token}“, darin das Token hinter Punkten. Markierung 3: die Schaltfläche „{connect}“.',
};
