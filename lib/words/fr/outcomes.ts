import type { Area } from '../catalogue.ts';

export const outcomes: Area<'outcomes'> = {
  address: {
    malformed: {
      title: 'Nous n’avons pas pu lire cela comme une adresse',
      saw: `{reason, select,
        empty {Le champ était vide.}
        too_long {C’est plus long qu’une adresse ne peut l’être.}
        control_characters {La saisie contient des caractères invisibles.}
        looks_like_token {Cela ressemble à un jeton. Rien n’en a été conservé ; un jeton se saisit dans le champ du jeton.}
        credentials {La saisie contient un nom d’utilisateur ou un mot de passe. Rien n’en a été conservé.}
        scheme {Le début ne correspond pas à une adresse web.}
        no_host {Il n’y a pas de nom d’hôte.}
        bad_label {Le nom d’hôte contient un caractère ou une partie qu’un nom ne peut pas avoir.}
        port {Ce port n’est pas de ceux que Patchbay peut utiliser.}
        other {Cela n’a pas la forme d’un nom d’hôte ou d’un lien.}}`,
      todo: 'Saisissez le domaine de votre GitLab, par exemple gitlab.com ou gitlab.example.com. Un lien copié depuis votre navigateur convient aussi.',
    },
    other_product: {
      title: 'C’est {product, select, none {un autre produit} other {{product}}}, pas GitLab',
      saw: 'L’adresse est celle {product, select, none {d’une plateforme de code qui n’est pas GitLab} other {de {product}}}.',
      todo: 'Saisissez l’adresse de votre GitLab. Patchbay ne relie que des comptes GitLab.',
    },
  },
  dns: {
    not_found: {
      title: 'Ce nom n’existe pas',
      saw: 'Le service de noms ne connaît aucune adresse pour cet hôte.',
      todo: 'Vérifiez l’orthographe. Si ce nom s’ouvre dans votre navigateur, il n’existe peut-être que dans votre réseau ; l’exploitant de Patchbay peut vous aider.',
    },
    unavailable: {
      title: 'Le nom n’a pas pu être recherché pour l’instant',
      saw: 'Le service de noms n’a pas répondu à temps. Cela ne dit rien de votre GitLab ni de votre jeton.',
      todo: 'Réessayez dans quelques minutes.',
    },
  },
  network: {
    private: {
      title: 'Cette adresse se trouve dans un réseau privé',
      saw: 'Patchbay ne se connecte à des adresses privées que si son exploitant les a autorisées.',
      todo: 'Demandez à l’exploitant de Patchbay d’ajouter cet hôte aux hôtes privés autorisés.',
    },
    refused: {
      title: 'Rien ne répond à cette adresse',
      saw: `{reason, select,
        unreachable {Le nom existe, mais aucun chemin ne mène d’ici à son adresse.}
        other {L’hôte existe, mais il a refusé la communication.}}`,
      todo: 'Vérifiez le port. Si l’adresse est juste, votre GitLab est peut-être arrêté, ou un pare-feu nous tient à l’écart.',
    },
    timeout: {
      title: 'Pas de réponse à temps',
      saw: 'L’hôte n’a pas répondu dans le délai prévu. Cela ne dit rien de votre jeton.',
      todo: 'Réessayez dans quelques minutes. Si rien ne change, un pare-feu se trouve peut-être entre nous et votre GitLab.',
    },
    reset: {
      title: 'La communication a été coupée',
      saw: 'L’hôte a répondu, puis a coupé la communication avant d’avoir terminé.',
      todo: 'Réessayez dans quelques minutes. Si rien ne change, adressez-vous à qui exploite votre GitLab.',
    },
  },
  proxy: {
    auth: {
      title: 'Notre propre proxy demande une identification',
      saw: 'Le proxy par lequel Patchbay accède à Internet nous a refusés.',
      todo: 'L’exploitant de Patchbay doit corriger le nom d’utilisateur et le mot de passe du proxy.',
    },
    unreachable: {
      title: 'Notre propre proxy ne répond pas',
      saw: 'Le proxy par lequel Patchbay accède à Internet n’a pas pu être joint.',
      todo: 'L’exploitant de Patchbay doit revoir les réglages du proxy. Votre jeton n’a pas été envoyé.',
    },
  },
  tls: {
    untrusted: {
      title: `{reason, select,
        self_signed {Ce certificat se porte garant de lui-même}
        incomplete_chain {Le certificat de cet hôte arrive sans sa chaîne}
        unknown_issuer {Nous ne savons pas qui a émis ce certificat}
        none {Nous ne savons pas qui a émis ce certificat}
        other {Le certificat de cet hôte n’est pas digne de confiance}}`,
      saw: `{reason, select,
        self_signed {L’hôte a signé lui-même son certificat : personne ne confirme que c’est votre GitLab. Votre jeton n’a pas été envoyé.}
        incomplete_chain {L’hôte n’envoie pas le certificat qui relie le sien à une autorité connue. Votre jeton n’a pas été envoyé.}
        unknown_issuer {{issuer, select, none {Son émetteur n’est pas connu de Patchbay.} other {Il a été émis par {issuer}, que Patchbay ne connaît pas.}}}
        none {{issuer, select, none {Son émetteur n’est pas connu de Patchbay.} other {Il a été émis par {issuer}, que Patchbay ne connaît pas.}}}
        other {Il a été révoqué, sert à un autre usage, ou sa signature ne tient pas. Votre jeton n’a pas été envoyé.}}`,
      todo: `{reason, select,
        self_signed {Si c’est voulu, l’exploitant de Patchbay peut ajouter ce certificat à ceux qui sont reconnus.}
        incomplete_chain {L’administrateur de votre GitLab peut installer le certificat avec son certificat intermédiaire.}
        unknown_issuer {Si votre organisation a sa propre autorité de certification, l’exploitant de Patchbay peut l’ajouter. Votre jeton n’a pas été envoyé.}
        none {Si votre organisation a sa propre autorité de certification, l’exploitant de Patchbay peut l’ajouter. Votre jeton n’a pas été envoyé.}
        other {L’administrateur de votre GitLab doit remplacer le certificat.}}`,
    },
    expired: {
      title: 'Le certificat de cet hôte est périmé',
      saw: '{from, select, none {Son dernier jour est passé, ou son premier n’est pas encore venu.} other {Il ne vaut que du {from} au {to}.}} Votre jeton n’a pas été envoyé.',
      todo: 'L’administrateur de votre GitLab doit renouveler le certificat.',
    },
    name_mismatch: {
      title: 'Le certificat est pour un autre nom',
      saw: `{names, select,
        none {{reason, select,
          unrecognized_name {L’hôte indique lui-même qu’il ne répond pas au nom que vous avez saisi.}
          other {Il ne mentionne pas l’hôte que vous avez saisi.}}}
        other {Il mentionne {names}.}}`,
      todo: 'Saisissez le nom sous lequel votre GitLab est connu. Votre jeton n’a pas été envoyé.',
    },
    plain_http: {
      title: `{reason, select,
        not_allowed {Cette adresse commence par http}
        other {Cette adresse ne parle pas https}}`,
      saw: `{reason, select,
        not_allowed {En http, un jeton pourrait être lu en chemin ; rien n’a donc été envoyé.}
        other {Elle répond sans chiffrement : un jeton pourrait y être lu en chemin. Le vôtre n’a pas été envoyé.}}`,
      todo: `{reason, select,
        not_allowed {Saisissez-la avec https. Si votre GitLab n’a pas de https, l’exploitant de Patchbay peut autoriser cet hôte en http.}
        other {Utilisez l’adresse https, ou demandez à l’exploitant de Patchbay d’autoriser cet hôte en http.}}`,
    },
    client_certificate: {
      title: 'Ce GitLab demande un certificat client',
      saw: 'L’hôte ne laisse entrer que les visiteurs munis de leur propre certificat, et Patchbay n’en a pas.',
      todo: 'Demandez à qui exploite votre GitLab un accès sans certificat, et prévenez l’exploitant de Patchbay.',
    },
    failed: {
      title: 'Aucune liaison sécurisée n’a pu être convenue',
      saw: 'L’hôte et Patchbay n’ont aucun chiffrement accepté en commun. Votre jeton n’a pas été envoyé.',
      todo: 'L’administrateur de votre GitLab peut activer TLS 1.2 ou plus récent.',
    },
  },
  gateway: {
    sign_in: {
      title: 'Une page d’identification se trouve devant GitLab',
      saw: 'Les requêtes passent d’abord par une authentification unique{target, select, none {} other { ({target})}} et n’atteignent donc jamais GitLab.',
      todo: 'L’administrateur de votre GitLab peut laisser passer le chemin /api/v4/ sans cette identification.',
    },
    challenge: {
      title: 'Un contrôle anti-robot se trouve devant GitLab',
      saw: 'Un service de protection nous a demandé de prouver que nous sommes une personne.',
      todo: 'L’administrateur de votre GitLab peut exempter de ce contrôle l’adresse de Patchbay ou le chemin /api/v4/.',
    },
    blocked: {
      title: 'Quelque chose devant GitLab nous a refusés',
      saw: 'Un pare-feu ou un proxy a refusé la requête avant que GitLab ne la voie. Cela ne dit rien de votre jeton.',
      todo: 'L’administrateur de votre GitLab peut autoriser l’adresse de Patchbay.',
    },
    html: {
      title: 'Une page web a répondu au lieu de l’API de GitLab',
      saw: 'Là où GitLab répond aux programmes, nous avons reçu une page destinée aux personnes. Un portail ou un proxy s’interpose peut-être.',
      todo: 'Vérifiez l’adresse, y compris un chemin tel que /gitlab. Si elle est juste, l’administrateur de votre GitLab peut vous aider.',
    },
  },
  redirect: {
    elsewhere: {
      title: 'Cette adresse nous envoie ailleurs',
      saw: 'Elle redirige{target, select, none {} other { vers {target}}}. Patchbay ne suit pas avec un jeton.',
      todo: 'Si c’est votre GitLab, saisissez plutôt la nouvelle adresse.',
    },
  },
  gitlab: {
    not_found: {
      title: 'Nous n’avons pas trouvé de GitLab ici',
      saw: 'L’hôte répond, mais pas comme un GitLab.',
      todo: 'Vérifiez l’adresse. Si votre GitLab se trouve sous un chemin, indiquez-le : example.com/gitlab.',
    },
    unavailable: {
      title: 'GitLab est hors service pour l’instant',
      saw: 'Il répond par une erreur de serveur. Cela ne dit rien de votre jeton.',
      todo: 'Réessayez dans quelques minutes. Rien n’a changé de notre côté.',
    },
    maintenance: {
      title: 'GitLab est en maintenance',
      saw: 'Il l’indique lui-même. Votre jeton n’a pas été jugé.',
      todo: 'Réessayez quand la maintenance sera terminée.',
    },
    rate_limited: {
      title: 'GitLab nous demande de ralentir',
      saw: 'Il a reçu trop de requêtes d’ici. Cela ne dit rien de votre jeton.',
      todo: 'Réessayez dans {wait, select, none {une minute} other {{wait}}}.',
    },
    unexpected: {
      title: 'GitLab a répondu d’une façon que nous ne comprenons pas',
      saw: 'La réponse était tronquée ou de forme inconnue. Elle a été écartée, et votre jeton n’a pas été jugé.',
      todo: 'Réessayez. Si rien ne change, envoyez la référence à l’exploitant de Patchbay.',
    },
    too_old: {
      title: 'Ce GitLab est trop ancien',
      saw: '{version, select, none {Patchbay a besoin de GitLab 13.0 ou plus récent.} other {C’est la version {version} ; Patchbay a besoin de 13.0 ou plus récent.}}',
      todo: 'L’administrateur de votre GitLab peut le mettre à jour.',
    },
  },
  token: {
    missing: {
      title: 'Il manque le jeton',
      saw: 'Le champ était vide.',
      todo: 'Collez le jeton d’accès personnel que GitLab vous a affiché lors de sa création.',
    },
    malformed: {
      title: 'Cela ne peut pas être un jeton',
      saw: 'La saisie contient des espaces ou des caractères autres que lettres simples, chiffres et signes, ou c’est un lien. Elle n’a pas été envoyée.',
      todo: 'Copiez à nouveau le jeton avec le bouton de copie de GitLab, et ne collez que lui.',
    },
    wrong_kind: {
      title: `C’est {kind, select,
        oauth_secret {un secret d’application OAuth}
        deploy {un jeton de déploiement}
        runner {un jeton de runner}
        job {un jeton de job CI}
        trigger {un jeton de déclenchement de pipeline}
        feed {un jeton de flux}
        incoming_mail {un jeton de courriel entrant}
        agent {un jeton d’agent}
        scim {un jeton SCIM}
        feature_flag {un jeton de feature flags}
        session_cookie {un cookie de session}
        github {un jeton GitHub}
        jwt {un jeton web JSON}
        ssh_key {une clé SSH}
        other {un autre type de secret}}, pas un jeton d’accès personnel`,
      saw: 'Ses premiers caractères indiquent à quoi il est destiné.',
      todo: 'Dans GitLab, créez un jeton sous Edit profile → Personal access tokens, et collez celui-là.',
    },
    truncated: {
      title: 'La fin du jeton semble coupée',
      saw: 'GitLab ne le connaît pas, et il est plus court que sa forme ne l’annonce ou ses caractères de contrôle ne concordent pas.',
      todo: 'Copiez-le à nouveau en entier. Si GitLab ne l’affiche plus, créez-en un nouveau.',
    },
    unknown: {
      title:
        '{again, select, none {GitLab ne connaît pas ce jeton} other {GitLab n’a pas reconnu ce jeton cette fois-ci}}',
      saw: `{again, select,
        none {Il a répondu 401 Unauthorized : le jeton n’y a jamais été créé, a été supprimé ou appartient à un autre GitLab.}
        other {Il a répondu une fois 401 Unauthorized. Cela peut passer ; la connexion n’a donc pas été modifiée.}}`,
      todo: `{again, select,
        none {Vérifiez que le nom d’hôte est celui du GitLab où vous l’avez créé, ou créez un nouveau jeton.}
        other {Revérifiez après {again} UTC : la même réponse comptera alors.}}`,
    },
    expired: {
      title: 'Ce jeton a expiré',
      saw: '{expiresOn, select, none {GitLab indique que son dernier jour est passé.} other {Il a pris fin le {expiresOn} à 00:00 UTC.}}',
      todo: 'Créez dans GitLab un nouveau jeton avec une date plus lointaine, et collez-le ici.',
    },
    revoked: {
      title: 'Ce jeton a été révoqué',
      saw: 'GitLab indique que quelqu’un l’a révoqué : vous, un administrateur, ou GitLab lui-même après l’avoir trouvé publié.',
      todo: 'Créez un nouveau jeton dans GitLab, et collez-le ici.',
    },
    impersonation_disabled: {
      title: 'Ce GitLab refuse les jetons d’usurpation d’identité',
      saw: 'Ce jeton a été créé par un administrateur pour une autre personne, et ce GitLab n’accepte pas de tels jetons.',
      todo: 'Utilisez votre propre jeton d’accès personnel, ou adressez-vous à l’administrateur de votre GitLab.',
    },
    dpop_required: {
      title: 'Ce jeton ne fonctionne qu’avec une preuve signée',
      saw: 'Votre profil GitLab exige DPoP, une signature à chaque requête, ce que Patchbay ne fait pas.',
      todo: 'Dans GitLab, désactivez DPoP sous Edit profile → Personal access tokens.',
    },
    client_restricted: {
      title: 'Votre GitLab limite les programmes qui y accèdent',
      saw: 'Il n’accepte ce compte que depuis certains clients, et Patchbay n’en fait pas partie.',
      todo: 'L’administrateur de votre GitLab peut modifier cette restriction.',
    },
  },
  scope: {
    missing: {
      title:
        '{missingCount, plural, =1 {Il manque au jeton la portée {missing}} other {Il manque des portées au jeton}}',
      saw: `{has, select, none {Il n’en a aucune qui convienne} other {Il a {has}}}{lacking, select, none {.} other { ; {lackingCount, plural, one {il lui manque la portée {lacking}} other {il lui manque les portées {lacking}}}.}}`,
      todo: 'Une portée ne s’ajoute pas après coup : créez un nouveau jeton et cochez {needed, select, none {les portées indiquées à côté de ce formulaire} other {{needed}}}.',
    },
    granular: {
      title: 'Il manque une permission à ce jeton',
      saw: '{needed, select, none {Ce jeton à permissions fines a été refusé par GitLab, faute d’une permission.} other {C’est un jeton à permissions fines ; GitLab demande {needed}.}}',
      todo: 'Créez un jeton avec cette permission pour votre utilisateur, ou un jeton hérité avec les portées indiquées ici.',
    },
  },
  account: {
    blocked: {
      title: 'Votre compte GitLab est bloqué',
      saw: 'GitLab connaît le jeton et indique que son compte est bloqué.',
      todo: 'L’administrateur de votre GitLab peut le débloquer. Le jeton lui-même est en ordre.',
    },
    deactivated: {
      title: 'Votre compte GitLab est en sommeil',
      saw: 'GitLab l’a désactivé parce qu’il n’a pas servi depuis un certain temps.',
      todo: 'Identifiez-vous une fois sur GitLab dans votre navigateur : cela le réveille. Puis réessayez.',
    },
    pending_approval: {
      title: 'Votre compte GitLab attend une approbation',
      saw: 'GitLab connaît le jeton, mais un administrateur n’a pas encore approuvé le compte.',
      todo: 'L’administrateur de votre GitLab peut l’approuver.',
    },
    terms: {
      title: 'GitLab demande d’abord d’accepter ses conditions',
      saw: 'D’ici là, il ne laisse entrer aucun de vos jetons.',
      todo: 'Identifiez-vous sur GitLab dans votre navigateur, acceptez les conditions et réessayez.',
    },
    password_expired: {
      title: 'Votre mot de passe GitLab a expiré',
      saw: 'Tant qu’il n’est pas renouvelé, GitLab ne laisse entrer aucun de vos jetons.',
      todo: 'Identifiez-vous sur GitLab dans votre navigateur, définissez un nouveau mot de passe et réessayez.',
    },
    unconfirmed: {
      title: 'Votre adresse de courriel GitLab n’est pas confirmée',
      saw: 'Tant qu’elle ne l’est pas, GitLab ne laisse entrer aucun de vos jetons.',
      todo: 'Ouvrez le courriel de confirmation de GitLab, ou demandez-en un nouveau sur GitLab, puis réessayez.',
    },
    internal: {
      title: 'Ce jeton appartient à un compte interne de GitLab',
      saw: 'GitLab se réserve ces comptes et ne laisse personne les utiliser de l’extérieur.',
      todo: 'Utilisez un jeton de votre propre compte.',
    },
    forbidden: {
      title: 'GitLab ne laisse pas entrer ce compte',
      saw: 'Il connaît le jeton, mais refuse son compte sans dire pourquoi.',
      todo: 'L’administrateur de votre GitLab peut en trouver la raison ; donnez-lui l’heure et la référence ci-dessous.',
    },
    other_user: {
      title: 'Ce jeton appartient à un autre compte GitLab',
      saw: 'Un renouvellement garde le compte ; ce jeton a été créé par quelqu’un d’autre, ou sur un autre de vos comptes.',
      todo: 'Utilisez un jeton du même compte, ou reliez l’autre compte par une nouvelle connexion.',
    },
  },
  policy: {
    host: {
      title: 'Ce GitLab ne peut pas être relié ici',
      saw: 'L’exploitant de Patchbay n’autorise que certains hôtes.',
      todo: 'Demandez à l’exploitant de Patchbay d’autoriser cet hôte.',
    },
    scope: {
      title: 'Ce jeton permet plus que ce qui est autorisé ici',
      saw: '{extra, select, none {Il a une portée qui n’est pas souhaitée ici.} other {Il a aussi {extra}.}}',
      todo: 'Créez un jeton avec uniquement les portées indiquées ici.',
    },
    lifetime: {
      title: 'La durée de vie de ce jeton est trop longue',
      saw: '{maxDays, select, none {Sa date d’expiration est plus lointaine que ce qui est autorisé ici.} other {Sa durée de vie est de {days} jours ; {maxDays} au plus sont autorisés ici.}}',
      todo: '{latest, select, none {Créez un jeton avec une date d’expiration plus proche.} other {Créez un jeton qui expire le {latest} au plus tard.}}',
    },
    expiry_required: {
      title: 'Ce jeton n’a pas de date d’expiration',
      saw: 'Les jetons sans fin ne sont pas acceptés ici.',
      todo: '{latest, select, none {Créez un jeton avec une date d’expiration.} other {Créez un jeton qui expire le {latest} au plus tard.}}',
    },
    disabled: {
      title: 'Cette connexion a été désactivée par l’administration',
      saw: 'Patchbay n’interroge plus GitLab avec elle ; son jeton reste conservé et scellé.',
      todo: 'Adressez-vous à votre administration, qui peut la réactiver.',
    },
  },
  link: {
    duplicate: {
      title: 'Ce compte est déjà relié',
      saw: 'Vous avez une connexion à ce compte. Le jeton fonctionne, et rien n’a été modifié.',
      todo: 'Renouvelez la connexion avec ce jeton : elle garde son nom et son historique. Ou laissez-la telle quelle.',
    },
  },
  limit: {
    exceeded: {
      title: 'C’était rapide, un instant s’il vous plaît',
      saw: 'Il y a eu beaucoup de tentatives en peu de temps ; nous faisons donc une pause.',
      todo: 'Réessayez dans {wait, select, none {dix minutes} other {{wait}}}. Rien n’est perdu.',
    },
  },
  internal: {
    title: 'Un problème est survenu de notre côté',
    saw: 'Cela n’a rien à voir avec votre GitLab ni avec votre jeton.',
    todo: 'Réessayez. Si rien ne change, envoyez la référence à l’exploitant de Patchbay.',
  },
};
