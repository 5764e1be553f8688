import type { Area } from '../catalogue.ts';

export const watch: Area<'watch'> = {
  watching: {
    title: 'Nous vous préviendrons',
    byMail:
      'Nous l’interrogeons à quelques minutes d’intervalle, pendant sept jours, et enverrons un seul courriel à {email}.',
    inApp:
      'Nous l’interrogeons à quelques minutes d’intervalle, pendant sept jours, et vous préviendrons ici, dans Patchbay.',
  },
  news: 'Nouvelles des GitLab que vous attendez',
  dismiss: 'Écarter',
  dismissed: 'Avis écarté',
  refused: {
    title: 'Ce suivi n’est pas possible',
    address: 'Aucune adresse de GitLab n’a pu y être lue. Corrigez-la, puis recommencez.',
    tooMany: 'Vous suivez déjà cinq instances. Redemandez-le quand l’une d’elles aura répondu.',
    newHosts:
      'Vous avez essayé beaucoup de nouvelles adresses en peu de temps. Attendez une heure, puis recommencez.',
  },
  back: {
    title: '{host} répond à nouveau',
    text: 'Vous pouvez y reprendre la liaison de votre compte.',
    link: 'Reprendre',
  },
  ended: {
    title: '{host} n’est pas revenu',
    text: 'Aucune réponse depuis sept jours ; nous avons donc cessé de l’interroger.',
    link: 'Chercher à nouveau',
  },
};
