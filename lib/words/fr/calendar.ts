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
    next: 'Prochaine expiration : {day}',
    last: 'Dernière expiration : {day}',
    never: 'Aucun de vos jetons n’expire.',
    utc: 'Les jours sont comptés en UTC : un jeton cesse de fonctionner à 00:00 UTC ce jour-là.',
    add: 'Ajouter à votre agenda',
  },
  event: {
    title: 'Le jeton GitLab de {account} sur {host} expire',
    labelled: 'Le jeton GitLab de {account} sur {host} ({label}) expire',
    text: 'Le jeton « {token} » ({scopes}) de {account} sur {host} cesse de fonctionner ce jour à 00:00 UTC. Renouvelez-le avant : {link}',
    alarm: 'Le jeton GitLab de {account} sur {host} expire dans une semaine.',
  },
  feed: {
    name: 'Jetons GitLab (Patchbay)',
    title: 'Flux d’agenda',
    text: 'Chaque expiration comme événement d’une journée dans votre propre agenda, avec une alarme une semaine avant et le lien pour renouveler. Les agendas l’actualisent toutes les quelques heures.',
    address: 'Adresse du flux',
    warning:
      'Quiconque possède cette adresse peut lire vos comptes, libellés et dates. Ne la donnez à personne ; si elle est connue, créez-en une nouvelle.',
    open: 'Ouvrir dans l’agenda',
    make: 'Créer l’adresse',
    reset: 'Créer une nouvelle adresse',
    resetHint: 'L’ancienne adresse cesse aussitôt.',
    off: 'Désactiver',
    offNote: 'Le flux est désactivé : aucune adresse n’y mène.',
  },
};
