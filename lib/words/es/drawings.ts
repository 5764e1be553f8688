import type { Area } from '../catalogue.ts';

export const drawings: Area<'drawings'> = {
  caption: 'Dibujo, no captura de pantalla',
  hostname:
    'Una ventana del navegador con una página de GitLab. Marca 1: el nombre de host, {host}, en la barra de direcciones, justo después de «https://».',
  avatar: {
    corner:
      'Una página de GitLab. Marca 1: su avatar, en la esquina superior derecha. Marca 2: «{entry}», en el menú que se abre debajo del avatar.',
    sidebar:
      'Una página de GitLab. Marca 1: su avatar, en la parte superior de la barra lateral izquierda. Marca 2: «{entry}», en el menú que se abre debajo del avatar.',
  },
  tokenList: {
    classic:
      'La configuración de su cuenta de GitLab. Marca 1: «{entry}», en la barra lateral izquierda. Al lado empieza el formulario para un token nuevo.',
    sidebar:
      'La configuración de su cuenta de GitLab. Marca 1: «{entry}», en la barra lateral izquierda. Marca 2: el botón «{add}», encima de la lista de tokens.',
    settings:
      'La configuración de su cuenta de GitLab. Marca 1: «{entry}», en la barra lateral izquierda. Marca 2: el botón «{add}», encima de la lista de tokens.',
    access:
      'La configuración de su cuenta de GitLab. Marca 1: «{entry}», debajo de «{group}» en la barra lateral izquierda. Marca 2: el botón «{add}», encima de la lista de tokens. Marca 3: «{legacy}», en el menú que abre ese botón.',
  },
  form: 'El formulario de GitLab para un token nuevo, ya rellenado. Marca 1: el nombre del token, {name}. Marca 2: la fecha de caducidad, {day}. Marca 3: los alcances que hay que marcar: {scopes}. Debajo, el botón «{create}».',
  shownOnce: {
    plain:
      'GitLab muestra el token nuevo, esta única vez, debajo de las palabras «{label}». Marca 1: el botón situado junto al token, «{copy}».',
    hidden:
      'GitLab muestra el token nuevo, esta única vez, oculto tras puntos, debajo de las palabras «{label}». Marca 1: el último botón junto al token, «{copy}».',
  },
  ownForm:
    'El formulario de Patchbay. Marca 1: el campo «{hostname}», con {host} escrito. Marca 2: el campo «{token}», con el token oculto tras puntos. Marca 3: el botón «{connect}».',
};
