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
};
