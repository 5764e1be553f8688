import type { Area } from '../catalogue.ts';

export const guide: Area<'guide'> = {
  title: 'Cómo conectar su cuenta de GitLab',
  heading: 'Guía',
  description:
    'Averigüe el nombre de host de su GitLab, cree un token de acceso personal con los alcances y la fecha adecuados y conéctelo: cada clic, para cualquier GitLab desde la versión 13 hasta hoy.',
  intro:
    'Necesita dos cosas: el nombre de host de su GitLab y un token de acceso personal de ese GitLab. Lleva unos dos minutos.',
  before: {
    title: 'Antes de empezar',
    text: 'Necesita una cuenta registrada en ese GitLab y poder iniciar sesión en ella.',
  },
  stepNumber: 'Paso {number}:',
  find: {
    title: 'Averigüe su nombre de host',
    gitlabCom: 'Si usa GitLab.com, es `gitlab.com`.',
    own: 'Si su organización tiene su propio GitLab, es el dominio de ese GitLab, por ejemplo `gitlab.example.com`.',
    tip: 'El nombre de host es el dominio donde está alojado su GitLab: lo que muestra la barra de direcciones ① de su navegador cuando lo usa. Si hay un puerto o una ruta, como en `git.example.com:8443/gitlab`, también forman parte de él.',
  },
  tip: 'Consejo',
  note: 'Nota',
  token: {
    title: 'Cree el token',
    quick: 'Lo más rápido: esta página de su GitLab se abre con los datos ya rellenados.',
    quickUnknown:
      'Lo más rápido: esta página de GitLab.com se abre con los datos ya rellenados. Si usa su propio GitLab, escriba aquí su nombre de host.',
    host: 'Nombre de host de su GitLab',
    show: 'Mostrar su página',
    unread: 'Esta dirección no se puede leer; la página de abajo es la de GitLab.com.',
    plain: 'En esta página de su GitLab está el formulario; hay que rellenarlo a mano.',
    byHand: 'O vaya paso a paso',
    signIn: 'Inicie sesión en su GitLab.',
    avatar: {
      corner: 'En la esquina superior derecha, elija su avatar ① y luego **Edit profile** (Editar perfil) ②.',
      cornerOld:
        'En la esquina superior derecha, elija su avatar ① y luego **Edit profile** (Editar perfil) ②; antes de la versión 13.7: **Settings** (Configuración).',
      sidebar:
        'En la parte superior de la barra lateral izquierda, elija su avatar ① y luego **Edit profile** (Editar perfil) ②.',
    },
    list: {
      classic:
        'En la barra lateral izquierda, elija **Access Tokens** (Tokens de acceso) ①. El formulario está en esa página.',
      sidebar:
        'En la barra lateral izquierda, elija **Access tokens** (Tokens de acceso) ① y luego **Add new token** (Agregar nuevo token) ②.',
      settings:
        'En la barra lateral izquierda, elija **Personal access tokens** (Tokens de acceso personal) ① y luego **Add new token** (Agregar nuevo token) ②. A partir de la versión 18.10: **Generate token** (Generar token) y luego **Legacy token** (Token heredado).',
      access:
        'En la barra lateral izquierda, elija **Access** (Acceso) y luego **Personal access tokens** (Tokens de acceso personal) ①. Elija **Generate token** (Generar token) ② y luego **Legacy token** (Token heredado) ③.',
    },
    fill: 'Escriba un nombre, por ejemplo **{name}** ①, elija la fecha de caducidad {day} ② y marque estos alcances ③:',
    selfRotate: 'GitLab ofrece `self_rotate` a partir de la versión 17.9. Si no aparece, omítalo.',
    lifetime:
      'GitLab permite de forma predeterminada 365 días como máximo, y 400 días donde GitLab 17.6 o posterior tiene ampliado ese límite. Cuanto más largo sea el plazo, menos veces tendrá que renovar.',
    create: {
      classic: 'Elija **Create personal access token** (Crear token de acceso personal).',
      sidebar: 'Elija **Create personal access token** (Crear token de acceso personal).',
      settings:
        'Elija **Create token** (Crear token); en la versión 18.0: **Create personal access token** (Crear token de acceso personal).',
      access: 'Elija **Generate token** (Generar token).',
    },
    copy: 'Copie el token ahora ①. GitLab lo muestra una sola vez; si sale de la página o la recarga, se pierde.',
  },
  enter: {
    title: 'Introduzca el nombre de host y el token',
    text: 'Escriba el nombre de host ① y el token ② en sus campos y elija «{connect}» ③. Todo se comprueba punto por punto y, si algo no va bien, leerá qué es y quién puede arreglarlo.',
    done: 'Al final leerá: «Su cuenta de GitLab ya está conectada».',
    connect: 'Conectar una cuenta',
  },
  eras: {
    title: 'Mi página es diferente',
    hint: 'Elija qué aspecto tiene su GitLab; el texto y los dibujos se adaptan.',
    classic: {
      versions: 'GitLab 13–15',
      looks: 'Avatar en la esquina superior derecha, formulario en la página',
    },
    sidebar: { versions: 'GitLab 16–17', looks: 'Avatar en la parte superior de la barra lateral izquierda' },
    settings: {
      versions: 'GitLab 18.0–19.1',
      looks: 'Una página llamada «Personal access tokens» (Tokens de acceso personal)',
    },
    access: {
      versions: 'GitLab 19.2 y posteriores',
      looks: 'Un botón llamado «Generate token» (Generar token)',
    },
    navigation: {
      title: '¿Dónde está su avatar?',
      old: 'En la barra lateral izquierda',
      new: 'En la esquina superior derecha (nueva navegación)',
    },
  },
  whole: 'La guía en una página aparte',
};
