import type { Area } from '../catalogue.ts';

export const guide: Area<'guide'> = {
  title: 'Comment connecter votre compte GitLab',
  heading: 'Guide',
  description:
    'Trouver le nom d’hôte de votre GitLab, créer un jeton d’accès personnel avec les bonnes portées et la bonne date, puis connecter le tout : chaque clic, pour chaque GitLab de la version 13 à aujourd’hui.',
  intro:
    'Il vous faut deux choses : le nom d’hôte de votre GitLab et un jeton d’accès personnel de ce GitLab. Comptez environ deux minutes.',
  before: {
    title: 'Avant de commencer',
    text: 'Vous devez avoir un compte sur ce GitLab et pouvoir vous y identifier.',
  },
  stepNumber: 'Étape {number} :',
  find: {
    title: 'Trouver votre nom d’hôte',
    gitlabCom: 'Si vous utilisez GitLab.com, c’est `gitlab.com`.',
    own: 'Si votre organisation exploite son propre GitLab, c’est le domaine de ce GitLab, par exemple `gitlab.example.com`.',
    tip: 'Le nom d’hôte est le domaine où votre GitLab est hébergé : ce qu’affiche la barre d’adresse ① de votre navigateur quand vous l’utilisez. Un port ou un chemin, comme dans `git.example.com:8443/gitlab`, en fait partie.',
  },
  tip: 'Conseil',
  note: 'Remarque',
  token: {
    title: 'Créer le jeton',
    quick: 'Le plus rapide : cette page de votre GitLab s’ouvre préremplie.',
    quickUnknown:
      'Le plus rapide : cette page de GitLab.com s’ouvre préremplie. Pour votre propre GitLab, indiquez son nom d’hôte ici.',
    host: 'Nom d’hôte de votre GitLab',
    show: 'Afficher sa page',
    unread: 'Cette adresse n’a pas pu être lue ; la page ci-dessous est celle de GitLab.com.',
    plain: 'Cette page de votre GitLab contient le formulaire ; il est à remplir à la main.',
    byHand: 'Ou procédez pas à pas',
    signIn: 'Identifiez-vous sur votre GitLab.',
    avatar: {
      corner:
        'Dans le coin supérieur droit, choisissez votre avatar ①, puis **Edit profile** (Modifier le profil) ②.',
      cornerOld:
        'Dans le coin supérieur droit, choisissez votre avatar ①, puis **Edit profile** (Modifier le profil) ② ; avant la version 13.7 : **Settings** (Paramètres).',
      sidebar:
        'En haut de la barre latérale gauche, choisissez votre avatar ①, puis **Edit profile** (Modifier le profil) ②.',
    },
    list: {
      classic:
        'Dans la barre latérale gauche, choisissez **Access Tokens** (Jetons d’accès) ①. Le formulaire se trouve sur cette page.',
      sidebar:
        'Dans la barre latérale gauche, choisissez **Access tokens** (Jetons d’accès) ①, puis **Add new token** (Ajouter un jeton) ②.',
      settings:
        'Dans la barre latérale gauche, choisissez **Personal access tokens** (Jetons d’accès personnel) ①, puis **Add new token** (Ajouter un jeton) ②. À partir de la version 18.10 : **Generate token** (Générer un jeton), puis **Legacy token** (Jeton hérité).',
      access:
        'Dans la barre latérale gauche, choisissez **Access** (Accès), puis **Personal access tokens** (Jetons d’accès personnel) ①. Choisissez **Generate token** (Générer un jeton) ②, puis **Legacy token** (Jeton hérité) ③.',
    },
    fill: 'Saisissez un nom, par exemple **{name}** ①, choisissez la date d’expiration {day} ② et cochez ces portées ③ :',
    selfRotate:
      'GitLab propose `self_rotate` à partir de la version 17.9. Si cette portée n’y figure pas, passez-la.',
    lifetime:
      'GitLab autorise par défaut 365 jours au plus, et 400 jours là où GitLab 17.6 ou une version ultérieure a relevé cette limite. Plus la durée est longue, moins les renouvellements sont fréquents.',
    create: {
      classic: 'Choisissez **Create personal access token** (Créer un jeton d’accès personnel).',
      sidebar: 'Choisissez **Create personal access token** (Créer un jeton d’accès personnel).',
      settings:
        'Choisissez **Create token** (Créer un jeton) ; en 18.0 : **Create personal access token** (Créer un jeton d’accès personnel).',
      access: 'Choisissez **Generate token** (Générer un jeton).',
    },
    copy: 'Copiez le jeton maintenant ①. GitLab ne l’affiche qu’une fois ; quitter ou recharger la page le fait disparaître.',
  },
  enter: {
    title: 'Saisir le nom d’hôte et le jeton',
    text: 'Saisissez le nom d’hôte ① et le jeton ② dans leurs champs, puis choisissez « {connect} » ③. Tout est contrôlé point par point ; si quelque chose ne va pas, vous lisez ce que c’est et qui peut y remédier.',
    done: 'À la fin, vous lisez : « Votre compte GitLab est maintenant connecté ».',
    connect: 'Connecter un compte',
  },
  eras: {
    title: 'Ma page est différente',
    hint: 'Choisissez à quoi ressemble votre GitLab ; le texte et les dessins s’adaptent.',
    classic: {
      versions: 'GitLab 13–15',
      looks: 'Avatar dans le coin supérieur droit, formulaire sur la page',
    },
    sidebar: { versions: 'GitLab 16–17', looks: 'Avatar en haut de la barre latérale gauche' },
    settings: {
      versions: 'GitLab 18.0–19.1',
      looks: 'Une page nommée « Personal access tokens » (Jetons d’accès personnel)',
    },
    access: {
      versions: 'GitLab 19.2 et ultérieur',
      looks: 'Un bouton nommé « Generate token » (Générer un jeton)',
    },
    navigation: {
      title: 'Où se trouve votre avatar ?',
      old: 'Dans la barre latérale gauche',
      new: 'Dans le coin supérieur droit (nouvelle navigation)',
    },
  },
  whole: 'Le guide sur sa propre page',
};
