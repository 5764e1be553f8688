import type { Area } from '../catalogue.ts';

export const checks: Area<'checks'> = {
  actors: {
    you: 'Usted',
    gitlab_admin: 'Su administrador de GitLab',
    operator: 'El operador de Patchbay',
    wait: 'Nadie: se resuelve por sí solo',
  },
  names: {
    address: 'Dirección',
    reach: 'Acceso al host',
    certificate: 'Certificado',
    gitlab: 'Es GitLab',
    token: 'Token aceptado',
    who: 'Titular',
    scopes: 'Alcances',
    expiry: 'Caducidad',
    policy: 'Permitido aquí',
    duplicate: 'Aún no conectada',
    saved: 'Guardado',
  },
  running: {
    address: 'Leyendo la dirección',
    reach: 'Conectando con el host',
    certificate: 'Revisando el certificado',
    gitlab: 'Preguntando si es un GitLab',
    token: 'Mostrando el token a GitLab',
    who: 'Preguntando de quién es el token',
    scopes: 'Comparando los alcances',
    expiry: 'Leyendo la fecha de caducidad',
    duplicate: 'Buscando la misma cuenta',
    saved: 'Sellando y guardando',
  },
  learned: {
    privateCa: 'De una autoridad de certificación privada',
    scopes: 'Tiene {has}; necesita {needs}',
    scopesOnly: 'Tiene {has}',
  },
  notes: {
    expiry: {
      soon: {
        title: 'Caduca pronto',
        text: '{daysLeft, plural, =-1 {} =0 {} one {Queda menos de un día. } other {Quedan # días. }}Renuévelo antes de ese día y nada se detendrá.',
      },
      none: {
        title: 'Nunca caduca',
        text: 'Es cómodo, y arriesgado si alguna vez se filtra. Una fecha dentro de un año como máximo es mejor costumbre.',
      },
      unreadable: {
        title: 'No se puede leer su fecha de caducidad',
        text: 'GitLab no la indica antes de la versión 15.5. Anote usted la fecha; solo podremos avisarle cuando el token deje de funcionar.',
      },
    },
    scope: {
      broader: {
        title: 'Puede hacer más de lo necesario',
        text: '{extra, select, none {La próxima vez, marque solo los alcances necesarios.} other {{extraCount, plural, one {Aquí no se usa {extra}.} other {Aquí no se usan {extra}.}} La próxima vez, marque solo lo necesario.}}',
      },
    },
    account: {
      bot: {
        title: 'Pertenece a un bot',
        text: 'Detrás de este token hay un proyecto, un grupo o una cuenta de servicio, no una persona.',
      },
      admin: {
        title: 'Pertenece a un administrador de GitLab',
        text: 'Bastaría una cuenta con menos derechos.',
      },
    },
    identity: {
      unreadable: {
        title: 'No se puede leer su cuenta',
        text: 'El token no puede ver de quién es, así que la conexión no muestra ningún nombre. Todo lo demás funciona.',
      },
    },
  },
};
