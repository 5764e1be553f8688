import type { Area } from '../catalogue.ts';

export const admin: Area<'admin'> = {
  invite: {
    title: 'Inviter des personnes',
    intro: 'Une invitation est un lien, lié à une seule adresse et à un seul rôle.',
    email: 'Adresse de courriel',
    role: 'Rôle',
    submit: 'Créer un lien d’invitation',
    ready: 'L’invitation est prête',
    readyText:
      'Envoyez ce lien vous-même. Il ne s’affiche que maintenant, sert une seule fois et expire dans sept jours.',
    copy: 'Copier le lien',
  },
  roles: {
    user: 'Utilisateur',
    support: 'Assistance',
    admin: 'Administrateur',
  },
};
