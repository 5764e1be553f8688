import type { Area } from '../catalogue.ts';

export const panel: Area<'panel'> = {
  open: 'Abrir la página ya rellenada',
  openPlain: 'Abrir la página de tokens',
  newTab: 'se abre en otra pestaña',
  where: 'En {host}: inicie sesión si se le pide, elija la fecha y cree el token.',
  whereUnknown: 'En gitlab.com, hasta que escriba arriba otro nombre de host.',
  copyLink: 'Copiar enlace',
  qr: 'Usar otro dispositivo',
  qrHint:
    'Escanéelo donde tenga la sesión de GitLab iniciada. El código abre la misma página; no contiene nada secreto.',
  qrAlt: 'Código QR de la página de tokens de {host}',
  name: 'Nombre del token',
  nameWhat: 'nombre del token',
  date: 'Fecha de caducidad que debe elegir',
  dateWhat: 'fecha',
  why: {
    default:
      'Ningún GitLab toma la fecha de un enlace. Esta es dentro de {days} días: el límite habitual es {limit}, algunos permiten 400.',
    policy: 'Ningún GitLab toma la fecha de un enlace. {days} días es lo máximo que se permite aquí.',
  },
  scopes: 'Alcances que debe marcar',
  scopesWhat: 'alcances',
  byHand:
    'Este GitLab no rellena su formulario a partir de un enlace. Escriba usted el nombre, la fecha y los alcances.',
  missing: {
    title: '¿No encuentra la página?',
    older: 'Si su GitLab es anterior a la versión 16.8, la página está en otra dirección:',
    olderLink: 'Abrir la dirección antigua',
    text: 'Lo más probable es que en su GitLab estén desactivados los tokens de acceso personal, o solo los heredados. Envíe esto a su administrador de GitLab:',
    note: 'Hola: me gustaría conectar mi cuenta de {host} con Patchbay. La página de los tokens de acceso personal responde «404»: {url}\n¿Podría habilitar los tokens de acceso personal para mi cuenta (Admin area → Settings → General → Visibility and access controls), con los alcances {scopes}?',
    noteFine: 'Si solo se permiten tokens de permisos detallados, bastarían estos permisos: {permissions}.',
    copy: 'Copiar el mensaje',
  },
  fine: {
    title: 'Con un token de permisos detallados',
    text: 'Si los tokens heredados están desactivados o quiere permitir lo menos posible: elija **Generate token** (Generar token) y después **Fine-grained token** (Token de permisos detallados). Escriba usted el nombre, la descripción y la fecha, y marque estos permisos:',
    link: 'Abrir el formulario de permisos',
    permissions: 'Permisos que debe marcar',
  },
};
