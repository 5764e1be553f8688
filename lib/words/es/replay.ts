import type { Area } from '../catalogue.ts';

/** El diagnóstico repetido y comparado. Lo dice el servidor. */
export const replay: Area<'replay'> = {
  title: 'Repetir el diagnóstico',
  offer: {
    stored:
      'Vuelve a preguntar a GitLab con el token guardado, que nadie ve, y compara las respuestas. La conexión no se modifica.',
    tokenless:
      'El token de este intento no se conservó. Lo que se ve sin token se vuelve a mirar y se compara.',
    disconnected: 'Esta conexión ya no contiene ningún token; no hay nada que repetir.',
    disabled:
      'La administración ha desactivado esta conexión. No se preguntará a GitLab hasta que vuelva a activarse.',
    no_address: 'No se pudo leer ninguna dirección en lo introducido; no hay nada que mirar.',
  },
  reason: {
    label: 'Motivo',
    hint: 'Se guarda con su nombre. El dueño de una conexión lo lee.',
    short: 'Indique un motivo de al menos {min} caracteres.',
    long: 'Indique un motivo de {max} caracteres como máximo.',
  },
  go: 'Repetir',
  running: 'Se repite el diagnóstico',
  lost: 'Se cortó la línea con Patchbay. La repetición continúa; vuelva a cargar la página para encontrarla.',
  failed: 'No se ha repetido nada',
  past: 'Repeticiones hasta ahora',
  well: 'Todo en orden',
  reachable: 'GitLab responde',
  result: {
    title: 'Repetición {reference}',
    by: 'Pedida por',
    when: 'Cuándo',
    attempt: 'El intento con el que se comparó',
    open: 'Esta ejecución completa',
    connection: 'Conexión',
    before: 'Entonces',
    now: 'Ahora',
    check: 'Comprobación',
    change: 'Cambio',
    checks: 'Las comprobaciones, entonces y ahora',
    facts: 'Qué más ha cambiado',
    fact: 'Dato',
    same: 'No ha cambiado nada más que pudiera compararse.',
    silent: 'No se llegó a ella',
    none: 'Ninguno',
    slower: '{time} más lenta',
    faster: '{time} más rápida',
  },
  change: {
    same: 'Igual',
    mended: 'Resuelta',
    broken: 'Falla',
    other: 'Otra causa',
    new: 'Ahora se llega',
    gone: 'Ya no se llega',
  },
  summary: {
    alone: {
      title: 'No hay nada con que comparar',
      text: 'No queda ninguna ejecución anterior. Lo que se ha encontrado ahora está más abajo.',
    },
    mended: { title: 'Ahora funciona', text: 'Resuelto desde entonces: {checks}.' },
    clear: {
      title: 'El camino a este GitLab está libre ahora',
      text: 'Resuelto desde entonces: {checks}. El token no intervino en esta mirada.',
    },
    unseen: {
      title: 'En el camino no ha cambiado nada',
      text: 'Lo que falló entonces necesita el token, que no se conservó: {before}.',
    },
    broken: { title: 'Ahora falla', text: 'Falla desde entonces: {checks}.' },
    other: { title: 'Falla por otra causa', text: 'Entonces: {before}. Ahora: {now}.' },
    same: { title: 'Falla igual que entonces', text: '{now}.' },
    good: { title: 'Todo en orden, como entonces', text: 'Cada comprobación termina como entonces.' },
  },
  fact: {
    baseUrl: 'URL base',
    addresses: 'Direcciones de red',
    viaProxy: 'Proxy',
    redirectTarget: 'Redirige a',
    certificateFingerprint: 'Certificado',
    certificateIssuer: 'Emitido por',
    certificateValidTo: 'Fin del certificado',
    gitlabVersion: 'Versión de GitLab',
    username: 'Cuenta',
    scopes: 'Alcances',
    expiresOn: 'Caduca',
  },
};
