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
  notice: {
    subject: {
      digest:
        '{count, plural, one {# token de GitLab} other {# tokens de GitLab}} por renovar, el primero {days, plural, =0 {ha caducado} other {antes del {day}}}',
    },
    digest: {
      text: 'Renueve cada uno antes de su día y todo lo que lo usa seguirá en marcha. Los días empiezan a las 00:00 UTC.',
      left: '{days, plural, =0 {caducado el {day}} =1 {caduca en menos de un día, {day}} other {caduca en # días, {day}}}',
      more: '{count, plural, one {y # conexión más} other {y # conexiones más}}',
    },
    renew: 'Renovar el token',
    see: 'Ver la conexión',
    all: 'Ver sus conexiones',
    why: 'Recibe este correo porque ha conectado cuentas de GitLab en Patchbay y recibe sus novedades por correo.',
    change: 'Elegir qué se envía',
  },
  facts: {
    account: 'Cuenta',
    instance: 'Instancia',
    label: 'Etiqueta',
    token: 'Token',
    scopes: 'Alcances',
    ends: 'Caduca',
    endsAt: '{day}, {midnight}',
  },
};
