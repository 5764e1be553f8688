import type { Area } from '../catalogue.ts';

export const banners: Area<'banners'> = {
  region: 'Avisos',
  about: 'Sobre {host}, hasta {at}',
  dismiss: 'Ocultar',
  utc: '{day}, {time} UTC',
  title: 'Avisos',
  intro: 'Anuncios breves en la parte superior de las páginas de las personas a quienes afectan.',
  all: 'Todos los avisos',
  tell: 'Avisar a las personas afectadas',
  new: {
    title: 'Avisar a las personas afectadas',
    linked:
      'Todas las personas con una conexión a {host}: {count, plural, =0 {ahora nadie} one {ahora # persona} other {ahora # personas}}.',
    failed:
      'Todas las personas cuyo intento en {host} falló desde {since} con «{cause}»: {count, plural, =0 {ahora nadie} one {ahora # persona} other {ahora # personas}}. Quien lo encuentre después también lo verá.',
    nowhere: {
      title: '¿De qué GitLab se trata?',
      text: 'Un aviso se empieza desde un patrón en la página de soporte o desde la página de una instancia.',
      go: 'A soporte',
    },
    text: 'Texto',
    hint: 'Como máximo {max, number} caracteres de texto sin formato, en un idioma que lean.',
    hours: 'Se muestra durante',
    hour: '{hours, plural, one {# hora} other {# horas}}',
    day: '{days, plural, one {# día} other {# días}}',
    go: 'Mostrar aviso',
    missing: 'Escriba lo que deben saber.',
    long: 'Como máximo {max, number} caracteres.',
    refused: 'El aviso no se muestra',
  },
  list: {
    active: 'Visibles ahora',
    none: 'Ahora no se muestra ningún aviso.',
    ended: 'De los últimos 30 días',
    linked: 'Personas conectadas a {host}',
    failed: 'Personas que fallaron en {host} con {code}',
    by: '{who}, hasta {at}',
    was: '{who}, terminado {at}',
    end: 'Quitar ahora',
  },
};
