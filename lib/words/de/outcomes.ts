import type { Area } from '../catalogue.ts';

export const outcomes: Area<'outcomes'> = {
  address: {
    malformed: {
      title: 'Wir konnten das nicht als Adresse lesen',
      saw: `{reason, select,
        empty {Das Feld war leer.}
        too_long {Es ist länger, als eine Adresse sein kann.}
        control_characters {Es enthält unsichtbare Zeichen.}
        looks_like_token {Es sieht nach einem Token aus. Nichts davon wurde aufbewahrt; Token gehören in das Token-Feld.}
        credentials {Es enthält einen Benutzernamen oder ein Passwort. Nichts davon wurde aufbewahrt.}
        scheme {Es beginnt mit etwas, das nicht zu einer Webadresse führt.}
        no_host {Es enthält keinen Hostnamen.}
        bad_label {Der Hostname enthält ein Zeichen oder einen Teil, den Namen nicht haben können.}
        port {Der Port gehört nicht zu denen, die Patchbay verwenden darf.}
        other {Es hat nicht die Form eines Hostnamens oder Links.}}`,
      todo: 'Geben Sie die Domain ein, unter der Ihr GitLab läuft, etwa gitlab.com oder gitlab.example.com. Ein aus dem Browser kopierter Link geht auch.',
    },
    other_product: {
      title: 'Das ist {product, select, none {ein anderes Produkt} other {{product}}}, nicht GitLab',
      saw: 'Die Adresse gehört zu {product, select, none {einem Code-Hoster, der nicht GitLab ist} other {{product}}}.',
      todo: 'Geben Sie die Adresse Ihres GitLab ein. Patchbay verbindet nur GitLab-Konten.',
    },
  },
  dns: {
    not_found: {
      title: 'Diesen Namen gibt es nicht',
      saw: 'Der Namensdienst kennt keine Adresse für diesen Host.',
      todo: 'Prüfen Sie die Schreibweise. Öffnet sich der Name im Browser, gibt es ihn vielleicht nur in Ihrem Netzwerk: Dann kann unser Betreiber helfen.',
    },
    unavailable: {
      title: 'Der Name ließ sich gerade nicht nachschlagen',
      saw: 'Der Namensdienst hat nicht rechtzeitig geantwortet. Das sagt nichts über Ihr GitLab oder Ihr Token.',
      todo: 'Versuchen Sie es in einigen Minuten erneut.',
    },
  },
  network: {
    private: {
      title: 'Diese Adresse liegt in einem privaten Netzwerk',
      saw: 'Patchbay geht an private Adressen nur, wo sein Betreiber sie erlaubt hat.',
      todo: 'Bitten Sie unseren Betreiber, diesen Host in die erlaubten privaten Hosts aufzunehmen.',
    },
    refused: {
      title: 'Unter dieser Adresse antwortet nichts',
      saw: `{reason, select,
        unreachable {Den Namen gibt es, aber von hier führt kein Weg zu seiner Adresse.}
        other {Den Host gibt es, aber er hat uns abgewiesen.}}`,
      todo: 'Prüfen Sie den Port. Stimmt die Adresse, ist Ihr GitLab vielleicht angehalten, oder eine Firewall hält uns fern.',
    },
    timeout: {
      title: 'Keine Antwort in der vorgesehenen Zeit',
      saw: 'Der Host hat innerhalb unserer Frist nicht geantwortet. Das sagt nichts über Ihr Token.',
      todo: 'Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, steht vielleicht eine Firewall zwischen uns und Ihrem GitLab.',
    },
    reset: {
      title: 'Die Antwort brach ab',
      saw: 'Der Host hat geantwortet und die Leitung dann geschlossen, bevor er fertig war.',
      todo: 'Versuchen Sie es in einigen Minuten erneut. Bleibt es dabei, fragen Sie Ihre GitLab-Administration.',
    },
  },
  proxy: {
    auth: {
      title: 'Unser eigener Proxy verlangt eine Anmeldung',
      saw: 'Der Proxy, über den Patchbay das Internet erreicht, hat uns abgewiesen.',
      todo: 'Unser Betreiber muss Benutzernamen und Passwort für den Proxy richtigstellen.',
    },
    unreachable: {
      title: 'Unser eigener Proxy antwortet nicht',
      saw: 'Der Proxy, über den Patchbay das Internet erreicht, war nicht erreichbar.',
      todo: 'Unser Betreiber muss sich die Proxy-Einstellungen ansehen. Ihr Token wurde nicht gesendet.',
    },
  },
  tls: {
    untrusted: {
      title: `{reason, select,
        self_signed {Dieses Zertifikat bürgt für sich selbst}
        incomplete_chain {Das Zertifikat dieses Hosts kommt ohne seine Kette}
        unknown_issuer {Wir kennen den Aussteller dieses Zertifikats nicht}
        none {Wir kennen den Aussteller dieses Zertifikats nicht}
        other {Dem Zertifikat dieses Hosts ist nicht zu trauen}}`,
      saw: `{reason, select,
        self_signed {Der Host hat sein Zertifikat selbst signiert, niemand bestätigt also, dass es Ihr GitLab ist. Ihr Token wurde nicht gesendet.}
        incomplete_chain {Der Host sendet das Zertifikat nicht mit, das seines mit einer bekannten Stelle verknüpft. Ihr Token wurde nicht gesendet.}
        unknown_issuer {{issuer, select, none {Sein Aussteller gehört nicht zu denen, die Patchbay kennt.} other {Ausgestellt hat es {issuer}; diesen Aussteller kennt Patchbay nicht.}}}
        none {{issuer, select, none {Sein Aussteller gehört nicht zu denen, die Patchbay kennt.} other {Ausgestellt hat es {issuer}; diesen Aussteller kennt Patchbay nicht.}}}
        other {Es wurde widerrufen, für einen anderen Zweck ausgestellt, oder seine Signatur stimmt nicht. Ihr Token wurde nicht gesendet.}}`,
      todo: `{reason, select,
        self_signed {Ist das so gewollt, kann unser Betreiber dieses Zertifikat zu den vertrauenswürdigen hinzufügen.}
        incomplete_chain {Ihre GitLab-Administration kann das Zertifikat zusammen mit seinem Zwischenzertifikat installieren.}
        unknown_issuer {Hat Ihre Organisation eine eigene Zertifizierungsstelle, kann unser Betreiber sie hinzufügen. Ihr Token wurde nicht gesendet.}
        none {Hat Ihre Organisation eine eigene Zertifizierungsstelle, kann unser Betreiber sie hinzufügen. Ihr Token wurde nicht gesendet.}
        other {Ihre GitLab-Administration muss das Zertifikat ersetzen.}}`,
    },
    expired: {
      title: 'Das Zertifikat dieses Hosts gilt heute nicht',
      saw: '{from, select, none {Sein letzter Tag ist vorbei, oder sein erster ist noch nicht gekommen.} other {Es gilt nur vom {from} bis zum {to}.}} Ihr Token wurde nicht gesendet.',
      todo: 'Ihre GitLab-Administration muss das Zertifikat erneuern.',
    },
    name_mismatch: {
      title: 'Das Zertifikat gilt für einen anderen Namen',
      saw: `{names, select,
        none {{reason, select,
          unrecognized_name {Der Host sagt selbst, dass er auf den eingegebenen Namen nicht hört.}
          other {Den eingegebenen Host nennt es nicht.}}}
        other {Es nennt {names}.}}`,
      todo: 'Geben Sie den Namen ein, unter dem Ihr GitLab bekannt ist. Ihr Token wurde nicht gesendet.',
    },
    plain_http: {
      title: `{reason, select,
        not_allowed {Diese Adresse beginnt mit http}
        other {Diese Adresse spricht kein https}}`,
      saw: `{reason, select,
        not_allowed {Über http könnte ein Token unterwegs mitgelesen werden, deshalb wurde nichts gesendet.}
        other {Sie antwortet unverschlüsselt, ein Token könnte also unterwegs mitgelesen werden. Ihres wurde nicht gesendet.}}`,
      todo: `{reason, select,
        not_allowed {Geben Sie sie mit https ein. Hat Ihr GitLab kein https, kann unser Betreiber diesen Host über http erlauben.}
        other {Verwenden Sie die https-Adresse, oder bitten Sie unseren Betreiber, diesen Host über http zu erlauben.}}`,
    },
    client_certificate: {
      title: 'Dieses GitLab verlangt ein Client-Zertifikat',
      saw: 'Der Host lässt nur ein, wer ein eigenes Zertifikat vorlegt, und Patchbay hat keines.',
      todo: 'Fragen Sie Ihre GitLab-Administration nach einem Weg ohne Zertifikat und nennen Sie ihn unserem Betreiber.',
    },
    failed: {
      title: 'Es kam keine sichere Verbindung zustande',
      saw: 'Der Host und Patchbay haben keine Verschlüsselung gemeinsam. Ihr Token wurde nicht gesendet.',
      todo: 'Ihre GitLab-Administration kann TLS 1.2 oder neuer einschalten.',
    },
  },
  gateway: {
    sign_in: {
      title: 'Vor GitLab steht eine Anmeldeseite',
      saw: 'Anfragen werden erst zu einem Single Sign-on geschickt{target, select, none {} other { ({target})}} und erreichen GitLab so nie.',
      todo: 'Ihre GitLab-Administration kann den Pfad /api/v4/ ohne diese Anmeldung durchlassen.',
    },
    challenge: {
      title: 'Vor GitLab steht eine Bot-Prüfung',
      saw: 'Ein Schutzdienst wollte von uns den Nachweis, dass wir ein Mensch sind.',
      todo: 'Ihre GitLab-Administration kann die Adresse von Patchbay oder den Pfad /api/v4/ davon ausnehmen.',
    },
    blocked: {
      title: 'Etwas vor GitLab hat uns abgewiesen',
      saw: 'Eine Firewall oder ein Proxy hat die Anfrage abgelehnt, bevor GitLab sie sah. Das sagt nichts über Ihr Token.',
      todo: 'Ihre GitLab-Administration kann die Adresse von Patchbay erlauben.',
    },
    html: {
      title: 'Statt der API von GitLab hat eine Webseite geantwortet',
      saw: 'Wo GitLab Programmen antwortet, kam eine Seite für Menschen. Vielleicht steht ein Portal oder Proxy dazwischen.',
      todo: 'Prüfen Sie die Adresse, auch auf einen Teil wie /gitlab. Stimmt sie, kann Ihre GitLab-Administration helfen.',
    },
  },
  redirect: {
    elsewhere: {
      title: 'Diese Adresse schickt uns woandershin',
      saw: 'Sie leitet weiter{target, select, none {} other { nach {target}}}. Mit einem Token folgt Patchbay nicht.',
      todo: 'Ist das Ihr GitLab, geben Sie stattdessen die neue Adresse ein.',
    },
  },
  gitlab: {
    not_found: {
      title: 'Wir haben hier kein GitLab gefunden',
      saw: 'Der Host antwortet, aber nicht so, wie ein GitLab es tut.',
      todo: 'Prüfen Sie die Adresse. Liegt Ihr GitLab unter einem Pfad, geben Sie ihn mit ein: example.com/gitlab.',
    },
    unavailable: {
      title: 'GitLab ist gerade außer Betrieb',
      saw: 'Es antwortet mit einem Serverfehler. Das sagt nichts über Ihr Token.',
      todo: 'Versuchen Sie es in einigen Minuten erneut. Bei uns hat sich nichts geändert.',
    },
    maintenance: {
      title: 'GitLab wird gerade gewartet',
      saw: 'Das sagt es selbst. Ihr Token wurde nicht beurteilt.',
      todo: 'Versuchen Sie es erneut, wenn die Wartung vorbei ist.',
    },
    rate_limited: {
      title: 'GitLab bittet uns, langsamer zu machen',
      saw: 'Es hat von hier zu viele Anfragen bekommen. Das sagt nichts über Ihr Token.',
      todo: 'Versuchen Sie es in {wait, select, none {einer Minute} other {{wait}}} erneut.',
    },
    unexpected: {
      title: 'GitLab hat auf eine Weise geantwortet, die wir nicht kennen',
      saw: 'Die Antwort war unvollständig oder hatte eine unbekannte Form. Wir haben sie verworfen; Ihr Token wurde nicht beurteilt.',
      todo: 'Versuchen Sie es erneut. Bleibt es dabei, schicken Sie unserem Betreiber die Referenz.',
    },
    too_old: {
      title: 'Dieses GitLab ist zu alt',
      saw: '{version, select, none {Patchbay braucht GitLab 13.0 oder neuer.} other {Es hat die Version {version}; Patchbay braucht 13.0 oder neuer.}}',
      todo: 'Ihre GitLab-Administration kann es aktualisieren.',
    },
  },
  token: {
    missing: {
      title: 'Das Token fehlt',
      saw: 'Das Feld war leer.',
      todo: 'Fügen Sie das persönliche Zugriffstoken ein, das GitLab Ihnen beim Erstellen gezeigt hat.',
    },
    malformed: {
      title: 'Das kann kein Token sein',
      saw: 'Es enthält Leerzeichen oder andere Zeichen als einfache Buchstaben, Ziffern und Satzzeichen, oder ist ein Link. Es wurde nicht gesendet.',
      todo: 'Kopieren Sie das Token noch einmal mit der Kopierschaltfläche in GitLab und fügen Sie nur dieses ein.',
    },
    wrong_kind: {
      title: `Das ist {kind, select,
        oauth_secret {ein OAuth-Anwendungsgeheimnis}
        deploy {ein Deploy-Token}
        runner {ein Runner-Token}
        job {ein CI-Job-Token}
        trigger {ein Pipeline-Trigger-Token}
        feed {ein Feed-Token}
        incoming_mail {ein Token für eingehende E-Mails}
        agent {ein Agent-Token}
        scim {ein SCIM-Token}
        feature_flag {ein Feature-Flag-Token}
        session_cookie {ein Sitzungscookie}
        github {ein GitHub-Token}
        jwt {ein JSON Web Token}
        ssh_key {ein SSH-Schlüssel}
        other {ein Geheimnis anderer Art}}, kein persönliches Zugriffstoken`,
      saw: 'Die ersten Zeichen verraten, wofür es gedacht ist.',
      todo: 'Erstellen Sie in GitLab unter „Edit profile → Personal access tokens“ ein Token und fügen Sie dieses ein.',
    },
    truncated: {
      title: 'Das Ende des Tokens scheint zu fehlen',
      saw: 'GitLab kennt es nicht, und es ist kürzer, als seine Form verspricht, oder seine Prüfziffern passen nicht.',
      todo: 'Kopieren Sie es noch einmal vollständig. Zeigt GitLab es nicht mehr, erstellen Sie ein neues.',
    },
    unknown: {
      title:
        '{again, select, none {GitLab kennt dieses Token nicht} other {GitLab kannte dieses Token gerade nicht}}',
      saw: `{again, select,
        none {Es antwortete mit „401 Unauthorized“: Das Token wurde dort nie erstellt, wurde gelöscht oder gehört zu einem anderen GitLab.}
        other {Es antwortete einmal mit „401 Unauthorized“. Das kann vorübergehen, deshalb bleibt die Verbindung, wie sie ist.}}`,
      todo: `{again, select,
        none {Prüfen Sie, ob der Hostname zu dem GitLab gehört, auf dem Sie es erstellt haben, oder erstellen Sie ein neues Token.}
        other {Prüfen Sie nach {again} UTC noch einmal: Kommt dann dieselbe Antwort, zählt sie.}}`,
    },
    expired: {
      title: 'Dieses Token ist abgelaufen',
      saw: '{expiresOn, select, none {GitLab sagt, dass sein letzter Tag vorbei ist.} other {Es lief am {expiresOn} um 00:00 UTC ab.}}',
      todo: 'Erstellen Sie in GitLab ein neues Token mit einem späteren Datum und fügen Sie es hier ein.',
    },
    revoked: {
      title: 'Dieses Token wurde widerrufen',
      saw: 'Laut GitLab wurde es widerrufen: von Ihnen, von der Administration oder von GitLab selbst, weil es irgendwo öffentlich stand.',
      todo: 'Erstellen Sie in GitLab ein neues Token und fügen Sie es hier ein.',
    },
    impersonation_disabled: {
      title: 'Identitätswechsel-Token sind dort abgeschaltet',
      saw: 'Das Token wurde von der Administration für eine andere Person erstellt, und dieses GitLab nimmt solche Token nicht an.',
      todo: 'Verwenden Sie ein eigenes persönliches Zugriffstoken, oder fragen Sie Ihre GitLab-Administration.',
    },
    dpop_required: {
      title: 'Dieses Token geht nur mit signiertem Nachweis',
      saw: 'Ihr GitLab-Profil verlangt DPoP, eine Signatur bei jeder Anfrage, die Patchbay nicht erstellt.',
      todo: 'Schalten Sie DPoP in GitLab unter „Edit profile → Personal access tokens“ aus.',
    },
    client_restricted: {
      title: 'Ihr GitLab lässt nur bestimmte Programme zu',
      saw: 'Es nimmt dieses Konto nur von bestimmten Programmen an, und Patchbay gehört nicht dazu.',
      todo: 'Ihre GitLab-Administration kann diese Einschränkung ändern.',
    },
  },
  scope: {
    missing: {
      title:
        '{missingCount, plural, =1 {Dem Token fehlt der Geltungsbereich {missing}} other {Dem Token fehlen Geltungsbereiche}}',
      saw: `{has, select, none {Es hat keinen passenden} other {Es hat {has}}}{lacking, select, none {.} other {; {lackingCount, plural, one {{lacking} fehlt} other {{lacking} fehlen}}.}}`,
      todo: 'Geltungsbereiche lassen sich nicht nachträglich ergänzen: Erstellen Sie ein neues Token mit {needed, select, none {den neben diesem Formular gezeigten} other {{needed}}}.',
    },
    granular: {
      title: 'Diesem fein abgestuften Token fehlt eine Berechtigung',
      saw: '{needed, select, none {GitLab hat es mangels einer Berechtigung abgewiesen.} other {GitLab verlangt {needed}.}}',
      todo: 'Erstellen Sie ein Token mit dieser Berechtigung für Ihr Benutzerkonto, oder ein herkömmliches mit den hier gezeigten Geltungsbereichen.',
    },
  },
  account: {
    blocked: {
      title: 'Ihr GitLab-Konto ist gesperrt',
      saw: 'GitLab kennt das Token und sagt, dass dessen Konto gesperrt ist.',
      todo: 'Ihre GitLab-Administration kann es entsperren. Das Token selbst ist in Ordnung.',
    },
    deactivated: {
      title: 'Ihr GitLab-Konto schläft',
      saw: 'GitLab hat es deaktiviert, weil es eine Weile nicht benutzt wurde.',
      todo: 'Melden Sie sich einmal im Browser bei GitLab an; das weckt es. Versuchen Sie es dann erneut.',
    },
    pending_approval: {
      title: 'Ihr GitLab-Konto wartet auf Freigabe',
      saw: 'GitLab kennt das Token, aber die Administration hat das Konto noch nicht freigegeben.',
      todo: 'Ihre GitLab-Administration kann es freigeben.',
    },
    terms: {
      title: 'GitLab wartet auf Ihr Ja zu den Nutzungsbedingungen',
      saw: 'Bis dahin lässt es keines Ihrer Token ein.',
      todo: 'Melden Sie sich im Browser bei GitLab an, stimmen Sie den Bedingungen zu und versuchen Sie es erneut.',
    },
    password_expired: {
      title: 'Ihr GitLab-Passwort ist abgelaufen',
      saw: 'Bis es geändert ist, lässt GitLab keines Ihrer Token ein.',
      todo: 'Melden Sie sich im Browser bei GitLab an, legen Sie ein neues Passwort fest und versuchen Sie es erneut.',
    },
    unconfirmed: {
      title: 'Ihre E-Mail-Adresse bei GitLab ist nicht bestätigt',
      saw: 'Bis sie es ist, lässt GitLab keines Ihrer Token ein.',
      todo: 'Öffnen Sie die Bestätigungs-E-Mail von GitLab, oder fordern Sie dort eine neue an und versuchen Sie es erneut.',
    },
    internal: {
      title: 'Dieses Token gehört zu einem internen GitLab-Konto',
      saw: 'Solche Konten behält GitLab für sich; von außen darf sie niemand benutzen.',
      todo: 'Verwenden Sie ein Token Ihres eigenen Kontos.',
    },
    forbidden: {
      title: 'GitLab lässt dieses Konto nicht ein',
      saw: 'Es kennt das Token, weist dessen Konto aber ab, ohne einen Grund zu nennen.',
      todo: 'Ihre GitLab-Administration kann den Grund finden; nennen Sie ihr Zeitpunkt und Referenz von unten.',
    },
    other_user: {
      title: 'Dieses Token gehört zu einem anderen GitLab-Konto',
      saw: 'Beim Erneuern bleibt das Konto dasselbe; dieses Token stammt von jemand anderem oder von einem anderen Ihrer Konten.',
      todo: 'Verwenden Sie ein Token desselben Kontos, oder verbinden Sie das andere als neue Verbindung.',
    },
  },
  policy: {
    host: {
      title: 'Dieses GitLab darf hier nicht verbunden werden',
      saw: 'Unser Betreiber erlaubt nur bestimmte Hosts.',
      todo: 'Bitten Sie unseren Betreiber, diesen Host zu erlauben.',
    },
    scope: {
      title: 'Dieses Token darf mehr, als hier erlaubt ist',
      saw: '{extra, select, none {Es hat einen Geltungsbereich, der hier nicht erwünscht ist.} other {Es hat auch {extra}.}}',
      todo: 'Erstellen Sie ein Token nur mit den hier gezeigten Geltungsbereichen.',
    },
    lifetime: {
      title: 'Dieses Token gilt zu lange',
      saw: '{maxDays, select, none {Sein Ablaufdatum liegt weiter in der Zukunft, als hier erlaubt ist.} other {Es gilt {days} Tage; hier sind höchstens {maxDays} erlaubt.}}',
      todo: '{latest, select, none {Erstellen Sie ein Token mit einem früheren Ablaufdatum.} other {Erstellen Sie ein Token, das spätestens am {latest} abläuft.}}',
    },
    expiry_required: {
      title: 'Dieses Token hat kein Ablaufdatum',
      saw: 'Token ohne Ende werden hier nicht angenommen.',
      todo: '{latest, select, none {Erstellen Sie ein Token mit einem Ablaufdatum.} other {Erstellen Sie ein Token, das spätestens am {latest} abläuft.}}',
    },
    disabled: {
      title: 'Diese Verbindung wurde von der Verwaltung abgeschaltet',
      saw: 'Patchbay fragt GitLab nicht mehr damit; das Token bleibt verschlossen gespeichert.',
      todo: 'Wenden Sie sich an Ihre Verwaltung; sie kann die Verbindung wieder einschalten.',
    },
  },
  link: {
    duplicate: {
      title: 'Dieses Konto ist bereits verbunden',
      saw: 'Sie haben eine Verbindung zu diesem Konto. Das Token funktioniert, und es wurde nichts geändert.',
      todo: 'Erneuern Sie die Verbindung mit diesem Token: Sie behält Namen und Verlauf. Oder lassen Sie sie, wie sie ist.',
    },
  },
  limit: {
    exceeded: {
      title: 'Das ging schnell, einen Moment bitte',
      saw: 'Es gab viele Versuche in kurzer Zeit, deshalb machen wir eine kleine Pause.',
      todo: 'Versuchen Sie es in {wait, select, none {zehn Minuten} other {{wait}}} erneut. Es geht nichts verloren.',
    },
  },
  internal: {
    title: 'Auf unserer Seite ist etwas schiefgegangen',
    saw: 'Das hat nichts mit Ihrem GitLab oder Ihrem Token zu tun.',
    todo: 'Versuchen Sie es erneut. Bleibt es dabei, schicken Sie unserem Betreiber die Referenz.',
  },
};
