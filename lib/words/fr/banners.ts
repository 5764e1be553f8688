import type { Area } from '../catalogue.ts';

export const banners: Area<'banners'> = {
  region: 'Annonces',
  about: 'À propos de {host}, jusqu’à {at}',
  dismiss: 'Masquer',
  utc: '{day}, {time} UTC',
  title: 'Bandeaux',
  intro: 'De courtes annonces en haut des pages des personnes exactement concernées.',
  all: 'Tous les bandeaux',
  tell: 'Prévenir les personnes concernées',
  new: {
    title: 'Prévenir les personnes concernées',
    linked:
      'Toute personne connectée à {host} : {count, plural, =0 {personne pour l’instant} one {# personne pour l’instant} other {# personnes pour l’instant}}.',
    failed:
      'Toute personne dont la tentative sur {host} a échoué depuis {since} avec « {cause} » : {count, plural, =0 {personne pour l’instant} one {# personne pour l’instant} other {# personnes pour l’instant}}. Qui le rencontre plus tard le voit aussi.',
    nowhere: {
      title: 'De quel GitLab s’agit-il ?',
      text: 'Un bandeau se commence depuis une tendance de la page du support, ou depuis la page d’une instance.',
      go: 'Vers le support',
    },
    text: 'Texte',
    hint: 'Au plus {max, number} caractères de texte brut, dans une langue qu’elles lisent.',
    hours: 'Affiché pendant',
    hour: '{hours, plural, one {# heure} other {# heures}}',
    day: '{days, plural, one {# jour} other {# jours}}',
    go: 'Afficher le bandeau',
    missing: 'Écrivez ce qu’elles doivent savoir.',
    long: 'Au plus {max, number} caractères.',
    refused: 'Le bandeau n’est pas affiché',
  },
  list: {
    active: 'Affichés maintenant',
    none: 'Aucun bandeau n’est affiché maintenant.',
    ended: 'Des 30 derniers jours',
    linked: 'Personnes connectées à {host}',
    failed: 'Personnes ayant échoué sur {host} avec {code}',
    by: '{who}, jusqu’à {at}',
    was: '{who}, terminé {at}',
    end: 'Retirer maintenant',
  },
};
