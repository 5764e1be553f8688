import type { Area } from '../catalogue.ts';

export const overview: Area<'overview'> = {
  title: 'Vue d’ensemble',
  asOf: '{live}, à {time} UTC.',
  kept: '{live}, comptage de {time} UTC ; elles sont trop nombreuses pour être comptées à chaque visite.',
  number: '{count, number}',
  statuses: 'Connexions par état',
  live: '{count, plural, =0 {Aucune connexion active} one {# connexion active} other {# connexions actives}}',
  first: {
    title: 'Rien n’est encore connecté',
    text: 'Dès que quelqu’un aura connecté un GitLab, cette page montrera l’état de toutes les connexions.',
    invite: 'Inviter des personnes',
  },
  forecast: {
    title: 'Jetons qui expirent dans les douze prochaines semaines',
    intro:
      'Connexions actives selon les sept jours, à partir du jour indiqué, où leur jeton expire. Chaque ligne mène à ses connexions.',
    besides:
      'En outre : {ended, plural, =0 {aucun n’a expiré} one {# a expiré} other {# ont expiré}}, {later, plural, =0 {aucun n’expire plus tard} one {# expire plus tard} other {# expirent plus tard}}, {never, plural, =0 {aucun n’est sans fin} one {# est sans fin} other {# sont sans fin}}.',
  },
  checks: {
    title: 'Vérifications',
    onTime: 'Toutes les vérifications prévues sont à l’heure.',
    late: '{due, plural, one {# vérification est due ; elle attend depuis {wait}.} other {# vérifications sont dues ; la première attend depuis {wait}.}}',
    lateHelp:
      'Si cela augmente, autorisez plus de requêtes par hôte (CHECK_RATES) ou démarrez un autre worker.',
  },
  down: {
    title: 'GitLab qui ne répondent pas',
    none: 'Chaque GitLab interrogé répond.',
    since: 'depuis',
    live: '{count, plural, one {# connexion} other {# connexions}}',
    all: 'Afficher les {count, number}',
  },
  troubled: {
    title: 'GitLab dont les connexions ont besoin de leur propriétaire',
    none: 'Aucune connexion n’a besoin de son propriétaire.',
    count: '{count, plural, one {# a besoin de son propriétaire} other {# ont besoin de leur propriétaire}}',
  },
  versions: {
    title: 'Versions de GitLab',
    none: 'Aucune version n’est encore connue.',
    unknown: 'Inconnue',
    older: '{version} et antérieures',
    tooOld: 'trop ancienne',
  },
  certificates: {
    title: 'Certificats qui expirent dans les 30 jours',
    none: 'Aucun certificat connu n’expire dans les 30 jours.',
    ends: 'expire le {day}',
    ended: 'a expiré le {day}',
  },
  mails: {
    well: 'Aucun e-mail n’attend.',
    waiting:
      '{count, plural, one {# e-mail attend depuis plus de 15 minutes.} other {# e-mails attendent depuis plus de 15 minutes.}}',
    failed:
      '{count, plural, one {# e-mail a été abandonné la semaine dernière.} other {# e-mails ont été abandonnés la semaine dernière.}}',
  },
  attempts: {
    title: 'Les dernières 24 heures',
    linked:
      '{count, plural, =0 {Rien n’a été connecté ni renouvelé} one {# connexion ou renouvellement} other {# connexions et renouvellements}}',
    failed:
      '{count, plural, =0 {aucune tentative n’a échoué} one {# tentative a échoué} other {# tentatives ont échoué}}',
    all: 'Toutes les tentatives échouées',
  },
};
