import type { Area } from '../catalogue.ts';

export const renewal: Area<'renewal'> = {
  replaced: {
    revoked: 'L’ancien jeton est révoqué sur GitLab',
    held: 'L’ancien jeton n’a pas été révoqué : une autre connexion le détient encore',
    asked:
      'L’ancien jeton est peut-être encore valable. Révoquez-le sur GitLab, dans la liste de vos jetons d’accès',
    refused:
      'L’ancien jeton est peut-être encore valable : {why}. Le nouveau est en place ; révoquez l’ancien vous-même sur GitLab',
  },
};
