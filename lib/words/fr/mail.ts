import type { Area } from '../catalogue.ts';

export const mail: Area<'mail'> = {
  watch: {
    back: {
      subject: '{host} répond à nouveau',
      text: 'Le GitLab à l’adresse {baseUrl} répond à nouveau. Vous pouvez reprendre la liaison de votre compte là où vous en étiez ; seul le jeton est à saisir de nouveau.',
      link: 'Reprendre',
    },
    ended: {
      subject: '{host} n’est pas revenu',
      text: 'Le GitLab à l’adresse {baseUrl} ne répond plus depuis sept jours ; Patchbay a donc cessé de l’interroger. Adressez-vous à qui l’exploite ; vous pouvez recommencer à tout moment.',
      link: 'Chercher à nouveau',
    },
    why: 'Vous recevez ce courriel unique parce que vous avez demandé à Patchbay de vous prévenir du retour de ce GitLab.',
  },
  notice: {
    subject: {
      digest:
        '{count, plural, one {# jeton GitLab} other {# jetons GitLab}} à renouveler, le premier {days, plural, =0 {a expiré} other {avant le {day}}}',
    },
    digest: {
      text: 'Renouvelez chacun avant son jour, et tout ce qui l’utilise continue. Un jour commence à 00:00 UTC.',
      left: '{days, plural, =0 {expiré le {day}} =1 {expire dans moins d’un jour, {day}} other {expire dans # jours, {day}}}',
      more: '{count, plural, one {et # autre connexion} other {et # autres connexions}}',
    },
    renew: 'Renouveler le jeton',
    see: 'Voir la connexion',
    all: 'Voir vos connexions',
    why: 'Vous recevez ce courriel parce que vous avez lié des comptes GitLab dans Patchbay et que ses nouvelles vous sont envoyées.',
    change: 'Choisir ce qui est envoyé',
  },
  facts: {
    account: 'Compte',
    instance: 'Instance',
    label: 'Libellé',
    token: 'Jeton',
    scopes: 'Portées',
    ends: 'Expire',
    endsAt: '{day}, {midnight}',
  },
};
