import type { Area } from '../catalogue.ts';

export const renewal: Area<'renewal'> = {
  replaced: {
    revoked: 'Das alte Token ist auf GitLab widerrufen',
    held: 'Das alte Token wurde nicht widerrufen: Eine andere Verbindung hat es noch',
    asked:
      'Das alte Token gilt vielleicht noch. Widerrufen Sie es auf GitLab in der Liste Ihrer Zugriffstokens',
    refused:
      'Das alte Token gilt vielleicht noch: {why}. Das neue ist gespeichert; widerrufen Sie das alte selbst auf GitLab',
  },
};
