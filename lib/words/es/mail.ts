import type { Area } from '../catalogue.ts';

export const mail: Area<'mail'> = {
  watch: {
    back: {
      subject: '{host} vuelve a responder',
      text: 'El GitLab en {baseUrl} vuelve a responder. Puede seguir conectando su cuenta donde lo dejó; solo hay que escribir de nuevo el token.',
      link: 'Seguir conectando',
    },
    ended: {
      subject: '{host} no ha vuelto',
      text: 'El GitLab en {baseUrl} no ha respondido durante siete días, así que Patchbay ha dejado de intentarlo. Pregunte a quien lo administra; puede empezar de nuevo cuando quiera.',
      link: 'Mirar de nuevo',
    },
    why: 'Recibe este único correo porque pidió a Patchbay que le avisara cuando este GitLab volviera.',
  },
};
