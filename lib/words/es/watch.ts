import type { Area } from '../catalogue.ts';

export const watch: Area<'watch'> = {
  watching: {
    title: 'Le avisaremos',
    byMail: 'Miramos cada pocos minutos, durante siete días, y enviamos un correo a {email}.',
    inApp: 'Miramos cada pocos minutos, durante siete días, y le avisamos aquí, en Patchbay.',
  },
  news: 'Novedades de los GitLab que está esperando',
  dismiss: 'Descartar',
  dismissed: 'Aviso descartado',
  refused: {
    title: 'Eso no se puede vigilar',
    address: 'No se pudo leer ahí la dirección de un GitLab. Corríjala y vuelva a pedirlo.',
    tooMany: 'Ya está esperando a cinco instancias. Vuelva a pedirlo cuando una de ellas haya respondido.',
    newHosts: 'Ha probado muchas direcciones nuevas en poco tiempo. Espere una hora y vuelva a pedirlo.',
  },
  back: {
    title: '{host} vuelve a responder',
    text: 'Puede seguir conectando su cuenta allí.',
    link: 'Seguir conectando',
  },
  ended: {
    title: '{host} no ha vuelto',
    text: 'No ha respondido durante siete días, así que hemos dejado de intentarlo.',
    link: 'Mirar de nuevo',
  },
};
