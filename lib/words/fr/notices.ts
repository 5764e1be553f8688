import type { Area } from '../catalogue.ts';

export const notices: Area<'notices'> = {
  title: 'Nouvelles',
  open: '{count, plural, =0 {Nouvelles} one {Nouvelles, # non lue} other {Nouvelles, # non lues}}',
  list: 'Nouvelles de vos connexions',
  today: 'Aujourd’hui',
  yesterday: 'Hier',
  unread: 'Non lue',
  readAll: 'Tout marquer comme lu',
  older: 'Nouvelles plus anciennes',
  newest: 'Nouvelles les plus récentes',
  renew: 'Renouveler',
  see: 'Voir la connexion',
  all: 'Voir les connexions',
  empty: {
    title: 'Aucune nouvelle',
    text: 'Ce qui arrive à vos connexions est annoncé ici : les rappels avant la fin d’un jeton, et tout ce qui a besoin de vous.',
    back: 'Voir vos connexions',
  },
  midnight: '{local, select, none {00:00 UTC} other {00:00 UTC = {local} chez vous}}',
  reminder: {
    title:
      '{account} : jeton {days, plural, =0 {expiré le {day}} =1 {expirant dans moins d’un jour, {day}} other {expirant dans # jours, {day}}}',
    text: `{days, plural,
      =0 {Il a expiré le {day} à {midnight}. Ce qui l’utilise est à l’arrêt tant que vous ne l’avez pas renouvelé.}
      other {Il cesse de fonctionner le {day} à {midnight}. Renouvelez-le avant, et tout continue.}}`,
  },
  needs_you: {
    title: '{account} : {title}',
    lost: {
      title: '{account} : jeton perdu lors d’une rotation',
      text: 'L’échange avec GitLab a été coupé : l’ancien jeton a pris fin et le nouveau n’est jamais arrivé. Personne d’autre ne le possède.',
      todo: 'Créez un jeton dans GitLab et renouvelez la connexion avec lui ; son libellé et son historique sont conservés.',
    },
  },
  unreachable: {
    title: '{host} ne répond plus depuis le {since} UTC',
    text: '{count, plural, one {Votre connexion ne peut y être vérifiée} other {Vos # connexions ne peuvent y être vérifiées}} tant qu’il ne répond pas ; Patchbay continue d’essayer. Pour autant qu’on sache, {count, plural, one {le jeton est bon} other {les jetons sont bons}}.',
  },
  rotated: {
    title: '{account} : jeton remplacé par rotation',
    text: '{automatic, select, yes {Comme vous l’avez réglé, GitLab a créé un nouveau jeton, qui est enregistré.} other {GitLab a créé un nouveau jeton, qui est enregistré.}} {day, select, none {L’ancien a pris fin.} other {Il est valable jusqu’au {day} ; l’ancien a pris fin.}} GitLab vous enverra peut-être aussi un courriel.',
  },
  rotation_failed: {
    title: '{account} : rotation du jeton non effectuée',
    text: '{day, select, none {L’ancien jeton continue de fonctionner ; vous pouvez le renouveler vous-même à tout moment.} other {L’ancien jeton continue de fonctionner jusqu’au {day} ; renouvelez-le vous-même avant.}}',
  },
  renewal_asked: {
    title: '{count, plural, one {{account} : jeton à renouveler} other {# jetons à renouveler}}',
    text: 'L’administration vous demande de créer {count, plural, one {un nouveau jeton dans GitLab et de renouveler la connexion avec lui} other {de nouveaux jetons dans GitLab et de renouveler # connexions avec eux}}.',
  },
  switched: {
    off: {
      title: '{count, plural, one {{account} : désactivée} other {# de vos connexions sont désactivées}}',
      text: 'L’administration l’a décidé. Patchbay n’interroge plus GitLab avec {count, plural, one {elle} other {elles}} ; ce qui est conservé reste scellé. L’administration peut {count, plural, one {la} other {les}} réactiver.',
    },
    on: {
      title: '{count, plural, one {{account} : réactivée} other {# de vos connexions sont réactivées}}',
      text: 'L’administration l’a décidé. {count, plural, one {La connexion sera contrôlée} other {Les connexions seront contrôlées}} dans un instant ; vous n’avez rien à faire.',
    },
    reason: 'Motif indiqué : {reason}',
  },
};
