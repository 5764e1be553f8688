import type { Area } from '../catalogue.ts';

export const calendar: Area<'calendar'> = {
  month: {
    page: 'Calendrier des expirations',
    caption: 'Jetons qui expirent en {month}',
    label: 'Mois',
    previous: 'Mois précédent',
    following: 'Mois suivant',
    toNow: 'Ce mois-ci',
    today: 'aujourd’hui',
    more: '+{count, number} de plus',
    none: 'Aucun jeton n’expire en {month}.',
    next: 'Le prochain expire le {day}',
    last: 'Le dernier a expiré le {day}',
    never: 'Aucun de vos jetons n’expire.',
    utc: 'Les jours sont comptés en UTC : un jeton cesse de fonctionner à 00:00 UTC ce jour-là.',
    add: 'Ajouter à votre agenda',
  },
};
