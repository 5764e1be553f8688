import type { Area } from '../catalogue.ts';

export const landing: Area<'landing'> = {
  title: 'Vos comptes GitLab, reliés et bien suivis',
  text: 'Patchbay relie GitLab.com et les GitLab autogérés avec un nom d’hôte et un jeton d’accès personnel, et montre pour chaque connexion le jour où elle prend fin.',
  signIn: 'S’identifier',
  signUp: 'Créer un compte',
  guide: 'Comment connecter',
  points: {
    cause: {
      title: 'La vraie cause, clairement nommée',
      text: 'Chaque étape est contrôlée sous vos yeux. En cas d’échec, vous lisez ce qui a été constaté, que faire et qui peut le faire.',
    },
    sealed: {
      title: 'Des jetons bien gardés',
      text: 'Un jeton n’est envoyé qu’à un hôte qui s’est révélé être un GitLab. Il est conservé chiffré et n’est plus jamais affiché.',
    },
    expiry: {
      title: 'Pas de surprise le dernier jour',
      text: 'Chaque connexion indique sa date d’expiration. Un nouveau jeton remplace l’ancien sur place ; le nom et l’historique restent.',
    },
  },
};
