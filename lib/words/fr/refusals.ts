import type { Area } from '../catalogue.ts';

export const refusals: Area<'refusals'> = {
  email: {
    missing: 'Saisissez une adresse de courriel.',
    malformed: 'Cela ne ressemble pas à une adresse de courriel. Elle a la forme nom@example.org.',
    taken:
      'Un compte existe déjà avec cette adresse de courriel. Identifiez-vous, ou utilisez une autre adresse.',
    different: 'Ce n’est pas l’adresse de courriel de ce compte.',
  },
  name: {
    missing: 'Saisissez le nom sous lequel les autres vous connaissent ici.',
    long: 'Utilisez au plus 100 caractères.',
  },
  password: {
    missing: 'Saisissez un mot de passe.',
    short: 'Utilisez au moins 12 caractères. Quelques mots à la suite conviennent bien.',
    long: 'Utilisez au plus 128 caractères.',
    common: 'Ce mot de passe est de ceux qu’on essaie en premier. Choisissez-en un autre.',
    wrong: 'Ce n’est pas votre mot de passe actuel.',
  },
  person: {
    last_admin:
      'Vous êtes ici le seul administrateur. Invitez-en d’abord un autre ; ce compte pourra ensuite être supprimé.',
    rotating:
      'GitLab crée en ce moment un nouveau jeton pour l’une de vos connexions. Réessayez dans quelques minutes.',
  },
  time_zone: {
    unknown: 'Choisissez l’un des fuseaux horaires.',
  },
  role: {
    unknown: 'Choisissez l’un des rôles.',
  },
  sign_in: {
    refused:
      'L’adresse de courriel et le mot de passe ne vont pas ensemble, ou ce compte a été désactivé. Vérifiez les deux et réessayez.',
  },
  sign_up: {
    closed: 'Aucun nouveau compte n’est créé ici. Adressez-vous à l’exploitant de ce Patchbay.',
    invitation_needed:
      'Il faut un lien d’invitation pour créer un compte ici. Demandez-en un à un administrateur.',
  },
  link: {
    spent:
      'Ce lien a déjà servi, a été remplacé par un plus récent ou est trop ancien. Demandez-en un nouveau.',
  },
  set_up: {
    spent:
      'Ce lien de configuration a été remplacé par un plus récent ou est trop ancien. Redémarrez Patchbay : il en affichera un nouveau.',
    done: 'Patchbay est déjà configuré. Identifiez-vous, ou demandez une invitation à son administrateur.',
  },
  oidc: {
    failed:
      'Votre fournisseur d’identité ne vous a pas laissé entrer, ou sa réponse n’a pas pu être utilisée. Réessayez.',
    email_taken:
      'Un compte avec votre adresse de courriel existe, mais n’est pas associé à votre fournisseur d’identité. Identifiez-vous avec son mot de passe.',
    email_unknown:
      'Votre fournisseur d’identité n’a pas confirmé d’adresse de courriel pour vous. Adressez-vous à son administrateur.',
    not_invited:
      'Vous n’avez pas encore de compte ici, et il faut une invitation pour en créer un. Adressez-vous à un administrateur.',
  },
  reminder_days: {
    malformed: 'Écrivez des nombres entiers de jours, par exemple : 30, 14, 7, 0.',
    far: 'Choisissez des jours de 0 à 90.',
    many: 'Choisissez au plus 10 rappels.',
  },
};
