import type { Area } from '../catalogue.ts';

export const done: Area<'done'> = {
  linked: 'Votre compte GitLab est maintenant connecté',
  renewed: 'La connexion est renouvelée',
  rechecked: 'La connexion est en bon état',
  rotated: 'Le jeton a été renouvelé par rotation',
  already: 'Ce compte était déjà relié. Ses informations sont maintenant à jour, rien d’autre n’a changé.',
  instance: 'Instance',
  instanceAddress: 'adresse de l’instance',
  version: 'GitLab {version}',
  token: 'Jeton',
  scopes: 'Portées',
  expires: 'Expiration',
  reminder: 'Premier rappel',
  reminderOn: '{day} ({days, plural, =0 {le jour de l’expiration} one {# jour avant} other {# jours avant}})',
  calendar: 'Ajouter au calendrier',
  label: 'Libellé',
  labelHint:
    'Le nom que vous lui donnez, par exemple « CI de l’équipe Bleue ». Il n’est visible que par vous.',
  labelSave: 'Enregistrer le libellé',
  labelSaved: 'Enregistré',
  labelLong: 'Utilisez au plus 80 caractères.',
  see: 'Voir vos connexions',
  another: 'Connecter un autre compte',
  checked: 'Contrôles effectués',
  reference: 'référence {reference}',
};
