import type { Area } from '../catalogue.ts';

export const look: Area<'look'> = {
  help: 'De votre administration',
  chips: {
    found: 'GitLab trouvé',
    gitlabCom: 'GitLab.com',
    selfManaged: 'Autogéré',
    version: 'GitLab {version}',
    versionFrom: 'GitLab {from} ou plus récent',
    versionBetween: 'GitLab {from} à {to}',
    versionUntil: 'GitLab {to} ou plus ancien',
    privateCa: 'Autorité de certification privée',
    httpsInstead: 'En https',
    plainHttp: 'Sans chiffrement',
    otherLetters: 'Lettres inhabituelles',
    slow: 'Lent',
    otherProduct: '{product}',
    signIn: 'Derrière une page d’identification',
    challenge: 'Derrière un contrôle anti-robot',
    blocked: 'Refusé avant GitLab',
    noAnswer: 'Ne répond pas',
    outOfOrder: 'Hors service',
    maintenance: 'En maintenance',
    rateLimited: 'Nous demande de ralentir',
    ourProxy: 'Notre proxy fait obstacle',
    noName: 'Nom inconnu',
    noGitlab: 'Aucun GitLab trouvé',
    private: 'Réseau privé',
    notAllowed: 'Non autorisé ici',
    untrusted: 'Certificat non reconnu',
    certificateExpired: 'Certificat périmé',
    otherName: 'Certificat pour un autre nom',
    noHttps: 'Pas de https',
    clientCertificate: 'Demande un certificat client',
    noSecureLine: 'Pas de liaison sécurisée',
    elsewhere: 'Mène ailleurs',
    unreadable: 'Pas encore une adresse',
    limited: 'Non examiné',
  },
  suggestion: {
    typo: 'Vouliez-vous dire {address} ?',
    elsewhere: 'Utiliser {address}, la destination',
    ownName: 'Utiliser son propre nom, {address}',
    beside: 'Essayer {address}',
  },
  found: {
    slow: {
      title: 'Votre GitLab répond lentement',
      text: 'Vous pouvez continuer. Le contrôle du jeton prendra peut-être un peu plus de temps que d’habitude.',
    },
    plainHttp: {
      title: 'L’accès à ce GitLab n’est pas chiffré',
      text: 'L’exploitant de Patchbay l’autorise pour cet hôte. Votre jeton pourrait tout de même être lu en chemin.',
    },
    expiryUnreadable: {
      title: 'Ce GitLab ne peut pas dire quand un jeton expire',
      text: 'Les versions antérieures à 15.5 ne l’indiquent pas. Notez la date choisie ; nous ne pourrons vous avertir qu’une fois le jeton hors d’usage.',
    },
    otherLetters: {
      title: 'Regardez bien les lettres de ce nom',
      text: 'Certaines ne sont pas de simples lettres latines. Son vrai nom est {host} ; ne continuez que si c’est votre GitLab.',
    },
    tooOld: {
      title: 'Ce GitLab est trop ancien',
      text: 'Patchbay a besoin de GitLab 13.0 ou plus récent. L’administrateur de votre GitLab peut le mettre à jour.',
    },
  },
  shortName: {
    title: 'Il manque le domaine',
    text: 'Saisissez le nom entier, par exemple gitlab.com ou gitlab.example.com. Les noms courts ne fonctionnent que là où l’exploitant de Patchbay les autorise.',
  },
  means: {
    address: {
      malformed:
        'Saisissez le domaine où se trouve votre GitLab, par exemple gitlab.com ou gitlab.example.com.',
      other_product:
        'Patchbay ne relie que des comptes GitLab ; un jeton de ce service ne servirait donc à rien.',
    },
    dns: {
      not_found:
        'Vérifiez l’orthographe. Un nom qui n’existe que dans votre réseau n’est accessible d’ici qu’avec l’aide de l’exploitant de Patchbay.',
      unavailable:
        'Le service de noms n’a pas répondu. Vous pouvez créer votre jeton entre-temps et le connecter plus tard.',
    },
    network: {
      private:
        'Patchbay ne s’y connecte que si son exploitant l’a autorisé. Renseignez-vous avant de créer un jeton.',
      refused:
        'Rien ne répond à cette adresse pour l’instant. Vous pouvez créer votre jeton entre-temps et le connecter plus tard.',
      timeout:
        'La réponse n’est pas arrivée à temps. Vous pouvez créer votre jeton entre-temps et le connecter plus tard.',
      reset:
        'La communication a été interrompue. Vous pouvez créer votre jeton entre-temps et le connecter plus tard.',
    },
    policy: {
      host: 'L’administration n’autorise que certains GitLab ; rien n’y a été envoyé. Renseignez-vous avant de créer un jeton.',
    },
    proxy: {
      auth: 'L’exploitant de Patchbay doit corriger l’identification du proxy. Vous pouvez créer votre jeton entre-temps.',
      unreachable:
        'L’exploitant de Patchbay doit examiner le proxy. Vous pouvez créer votre jeton entre-temps.',
    },
    tls: {
      untrusted:
        'Rien n’y sera envoyé. S’il s’agit de votre propre autorité, l’exploitant de Patchbay peut l’ajouter.',
      expired: 'Rien n’y sera envoyé tant que l’administrateur de votre GitLab ne l’aura pas renouvelé.',
      name_mismatch:
        'Saisissez le nom sous lequel votre GitLab est connu ; c’est souvent celui de la barre d’adresse de votre navigateur.',
      plain_http:
        'Un jeton envoyé là pourrait être lu en chemin ; il ne le sera donc pas. L’exploitant de Patchbay peut autoriser cet hôte.',
      client_certificate:
        'Patchbay n’a pas de tel certificat ; aucun jeton ne pourrait être contrôlé. Demandez un autre accès à qui exploite votre GitLab.',
      failed:
        'Aucun jeton n’a pu être envoyé. L’administrateur de votre GitLab peut activer TLS 1.2 ou plus récent.',
    },
    gateway: {
      sign_in:
        'Patchbay ne peut pas la franchir ; un jeton ne serait pas contrôlé. L’administrateur de votre GitLab peut laisser passer /api/v4/.',
      challenge:
        'Patchbay ne peut pas le franchir ; un jeton ne serait pas contrôlé. L’administrateur de votre GitLab peut en exempter /api/v4/.',
      blocked:
        'Un pare-feu ou un proxy nous a refusés. L’administrateur de votre GitLab peut autoriser l’adresse de Patchbay.',
      html: 'C’est une page destinée aux personnes qui a répondu, pas GitLab. Vérifiez l’adresse, y compris un chemin tel que /gitlab.',
    },
    redirect: {
      elsewhere:
        'Patchbay ne suit pas cette redirection avec un jeton. Saisissez l’adresse où se trouve vraiment votre GitLab.',
    },
    gitlab: {
      not_found:
        'L’hôte répond, mais pas comme un GitLab. Vérifiez l’adresse, y compris un chemin tel que /gitlab.',
      unavailable:
        'Il répond par une erreur de serveur. Vous pouvez créer votre jeton plus tard, ou connecter le compte à son retour.',
      maintenance: 'Il l’indique lui-même. Revenez quand elle sera terminée ; nous pouvons vous prévenir.',
      rate_limited:
        'Il a reçu trop de demandes d’ici. Poursuivez avec le formulaire ; la connexion devra peut-être attendre un peu.',
      unexpected: 'Ce qui a répondu ne parle pas comme un GitLab. Vérifiez l’adresse.',
    },
    limit: {
      exceeded:
        'Nous n’examinons qu’un certain nombre d’adresses à la fois. Poursuivez avec le formulaire ; tout sera contrôlé à la connexion.',
    },
  },
};
