import type { Area } from '../catalogue.ts';

/** Liens de réparation : ce que l’assistance envoie, l’e-mail et la page où il mène. Dits par le serveur. */
export const repair: Area<'repair'> = {
  title: 'Envoyer un lien de réparation',
  offer: {
    connection:
      'Mène la personne au renouvellement de cette connexion. Il sert une fois, pour son seul compte, pendant sept jours ; un nouveau met fin au précédent.',
    attempt:
      'Ramène la personne à cette tentative, avec tout ce qui est connu déjà rempli. Il sert une fois, pour son seul compte, pendant sept jours.',
    disabled: 'L’administration a désactivé cette connexion. Un nouveau jeton n’y changerait rien.',
    nothing: 'Il ne reste rien ici qu’un nouveau jeton puisse réparer.',
  },
  remark: {
    label: 'Remarque',
    hint: 'La personne la lit telle que vous l’écrivez. Peut rester vide.',
    long: 'Écrivez au plus {max} caractères.',
  },
  go: 'Envoyer le lien',
  sent: {
    mailed: 'Envoyé. Le lien est dans son e-mail et parmi ses nouvelles.',
    told: 'Le lien est parmi ses nouvelles. Aucun envoi d’e-mail n’est configuré ici : dites-lui vous-même d’y regarder.',
  },
  often: 'Cette personne a déjà reçu cinq liens en un jour. Attendez demain, ou écrivez-lui vous-même.',
  failed: 'Rien n’a été envoyé',
  past: 'Liens déjà envoyés',
  state: {
    open: 'Ouvert jusqu’au {day}',
    read: 'Ouvert dans l’application',
    used: 'Utilisé',
    ended: 'Terminé',
  },
  page: {
    title: 'Rétablir',
    connection:
      'L’assistance vous a conduit ici pour renouveler votre connexion à {host}. Il vous faudra un nouveau jeton.',
    attempt:
      'L’assistance vous a conduit ici pour finir de connecter {host}. Votre saisie est toujours là, sauf le jeton.',
    once: 'Ce lien sert une fois, jusqu’au {day}.',
    go: 'Continuer',
  },
  over: {
    title: 'Ce lien a déjà servi, ou il est trop ancien',
    text: 'Rien n’est perdu : vos connexions sont toujours là, et chacune peut être renouvelée depuis sa page.',
    go: 'Voir vos connexions',
  },
  other: {
    title: 'Ce lien appartient à un autre compte',
    text: 'Il a été envoyé à {email}, et votre session est celle de {own}. Déconnectez-vous, ouvrez une session avec ce compte, puis rouvrez le lien.',
    go: 'Voir vos connexions',
  },
  mail: {
    connection: {
      subject: 'Rétablissez votre connexion à {host}',
      text: 'L’assistance a examiné votre connexion. Le lien mène là où vous pouvez la renouveler, avec son libellé et son historique.',
    },
    attempt: {
      subject: 'Finissez de connecter {host}',
      text: 'L’assistance a examiné pourquoi cela n’a pas fonctionné. Le lien ramène à votre tentative, avec tout ce qui est connu déjà rempli.',
    },
    remark: 'L’assistance écrit : {remark}',
    once: 'Il sert une fois, pour votre seul compte, jusqu’au {day}. Si vous n’avez pas de session ouverte, vous en ouvrez d’abord une.',
    link: 'Rétablir',
    reference: 'Référence',
    why: 'Vous recevez ce seul e-mail parce que l’assistance a été sollicitée au sujet de votre compte GitLab dans Patchbay.',
  },
  notice: {
    connection: { title: '{account} : l’assistance vous montre comment rétablir la connexion' },
    attempt: { title: '{host} : l’assistance vous montre comment le connecter' },
    text: '{remark, select, none {Cela mène là où vous pouvez y remédier.} other {L’assistance écrit : {remark}}}',
    go: 'Rétablir',
  },
};
