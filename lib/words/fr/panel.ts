import type { Area } from '../catalogue.ts';

export const panel: Area<'panel'> = {
  open: 'Ouvrir la page préremplie',
  openPlain: 'Ouvrir la page des jetons',
  newTab: 's’ouvre dans un nouvel onglet',
  where: 'Sur {host} : identifiez-vous si on vous le demande, choisissez la date et créez le jeton.',
  whereUnknown: 'Sur gitlab.com, tant que vous n’avez pas indiqué un autre nom d’hôte ci-dessus.',
  copyLink: 'Copier le lien',
  qr: 'Sur un autre appareil',
  qrHint:
    'Scannez ce code avec l’appareil sur lequel votre session GitLab est ouverte. Il ouvre la même page et ne contient rien de secret.',
  qrAlt: 'Code QR de la page des jetons sur {host}',
  name: 'Nom du jeton',
  nameWhat: 'nom du jeton',
  date: 'Date d’expiration à choisir',
  dateWhat: 'date',
  why: {
    default:
      'Aucun GitLab ne reprend la date d’un lien. Celle-ci est dans {days} jours : la limite habituelle est de {limit}, certains en autorisent 400.',
    policy: 'Aucun GitLab ne reprend la date d’un lien. {days} jours, c’est le maximum autorisé ici.',
  },
  scopes: 'Portées à cocher',
  scopesWhat: 'portées',
  byHand:
    'Ce GitLab ne préremplit pas son formulaire à partir d’un lien. Saisissez vous-même le nom, la date et les portées.',
  missing: {
    title: 'Page introuvable ?',
    older: 'Si votre GitLab est antérieur à la version 16.8, la page est à une autre adresse :',
    olderLink: 'Ouvrir l’ancienne adresse',
    text: 'Les jetons d’accès personnel, ou seulement les jetons hérités, sont sans doute désactivés sur votre GitLab. Envoyez ceci à son administrateur :',
    note: 'Bonjour, je souhaite relier mon compte sur {host} à Patchbay. La page des jetons d’accès personnel répond « 404 » : {url}\nPourriez-vous activer les jetons d’accès personnel pour mon compte (Admin area → Settings → General → Visibility and access controls), avec les portées {scopes} ?',
    noteFine:
      'Si seuls les jetons à permissions fines sont autorisés, ces permissions suffiraient : {permissions}.',
    copy: 'Copier le message',
  },
  fine: {
    title: 'Avec un jeton à permissions fines',
    text: 'Si les jetons hérités sont désactivés, ou si vous voulez accorder le moins possible : choisissez **Generate token** (Générer un jeton), puis **Fine-grained token** (Jeton à permissions fines). Saisissez vous-même le nom, la description et la date, puis cochez ces permissions :',
    link: 'Ouvrir le formulaire fin',
    permissions: 'Permissions à cocher',
  },
};
