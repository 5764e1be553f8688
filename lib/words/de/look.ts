import type { Area } from '../catalogue.ts';

export const look: Area<'look'> = {
  help: 'Von Ihrer Verwaltung',
  chips: {
    found: 'GitLab gefunden',
    gitlabCom: 'GitLab.com',
    selfManaged: 'Selbst verwaltet',
    version: 'GitLab {version}',
    versionFrom: 'GitLab {from} oder neuer',
    versionBetween: 'GitLab {from} bis {to}',
    versionUntil: 'GitLab {to} oder älter',
    privateCa: 'Private Zertifizierungsstelle',
    httpsInstead: 'Über https',
    plainHttp: 'Ohne Verschlüsselung',
    otherLetters: 'Ungewohnte Buchstaben',
    slow: 'Langsam',
    otherProduct: '{product}',
    signIn: 'Eine Anmeldeseite steht davor',
    challenge: 'Eine Bot-Prüfung steht davor',
    blocked: 'Vor GitLab abgewiesen',
    noAnswer: 'Antwortet nicht',
    outOfOrder: 'Außer Betrieb',
    maintenance: 'In Wartung',
    rateLimited: 'Bittet uns um Pausen',
    ourProxy: 'Unser Proxy steht im Weg',
    noName: 'Kein solcher Name',
    noGitlab: 'Kein GitLab gefunden',
    private: 'Privates Netzwerk',
    notAllowed: 'Hier nicht erlaubt',
    untrusted: 'Zertifikat nicht vertrauenswürdig',
    certificateExpired: 'Zertifikat gilt heute nicht',
    otherName: 'Zertifikat für anderen Namen',
    noHttps: 'Kein https',
    clientCertificate: 'Verlangt ein Client-Zertifikat',
    noSecureLine: 'Keine sichere Verbindung',
    elsewhere: 'Führt woandershin',
    unreadable: 'Noch keine Adresse',
    limited: 'Nicht nachgesehen',
  },
  suggestion: {
    typo: 'Meinten Sie {address}?',
    elsewhere: 'Ziel {address} verwenden',
    ownName: 'Den eigentlichen Namen {address} verwenden',
    beside: '{address} versuchen',
  },
  found: {
    slow: {
      title: 'Ihr GitLab antwortet langsam',
      text: 'Sie können fortfahren. Das Token zu prüfen dauert vielleicht etwas länger als sonst.',
    },
    plainHttp: {
      title: 'Dieses GitLab wird ohne Verschlüsselung erreicht',
      text: 'Unser Betreiber erlaubt das für diesen Host. Ihr Token könnte unterwegs trotzdem mitgelesen werden.',
    },
    expiryUnreadable: {
      title: 'Dieses GitLab nennt kein Ablaufdatum',
      text: 'Versionen vor 15.5 geben es nicht preis. Notieren Sie das gewählte Datum; wir können Sie erst warnen, wenn das Token nicht mehr funktioniert.',
    },
    otherLetters: {
      title: 'Sehen Sie sich die Buchstaben dieses Namens genau an',
      text: 'Einige sind keine einfachen lateinischen Buchstaben. Der eigentliche Name ist {host}; fahren Sie nur fort, wenn das Ihr GitLab ist.',
    },
    tooOld: {
      title: 'Dieses GitLab ist zu alt',
      text: 'Patchbay braucht GitLab 13.0 oder neuer. Ihre GitLab-Administration kann es aktualisieren.',
    },
  },
  shortName: {
    title: 'Die Domain fehlt',
    text: 'Geben Sie den ganzen Namen ein, etwa gitlab.com oder gitlab.example.com. Kurznamen gehen nur, wo unser Betreiber sie erlaubt.',
  },
  means: {
    address: {
      malformed:
        'Geben Sie die Domain ein, unter der Ihr GitLab läuft, etwa gitlab.com oder gitlab.example.com.',
      other_product: 'Patchbay verbindet nur GitLab-Konten, ein Token von dort würde also nicht helfen.',
    },
    dns: {
      not_found:
        'Prüfen Sie die Schreibweise. Ein Name, den es nur in Ihrem Netzwerk gibt, ist von hier nur mit Hilfe unseres Betreibers erreichbar.',
      unavailable:
        'Der Namensdienst hat nicht geantwortet. Sie können inzwischen Ihr Token erstellen und es später verbinden.',
    },
    network: {
      private:
        'Patchbay geht dorthin nur, wo sein Betreiber es erlaubt hat. Fragen Sie nach, bevor Sie ein Token erstellen.',
      refused:
        'Unter dieser Adresse antwortet gerade nichts. Sie können inzwischen Ihr Token erstellen und es später verbinden.',
      timeout:
        'Die Antwort kam nicht rechtzeitig. Sie können inzwischen Ihr Token erstellen und es später verbinden.',
      reset:
        'Die Antwort brach mittendrin ab. Sie können inzwischen Ihr Token erstellen und es später verbinden.',
    },
    policy: {
      host: 'Die Verwaltung erlaubt nur bestimmte GitLabs; dorthin wurde nichts gesendet. Fragen Sie nach, bevor Sie ein Token erstellen.',
    },
    proxy: {
      auth: 'Unser Betreiber muss die Anmeldung am Proxy richtigstellen. Sie können inzwischen Ihr Token erstellen.',
      unreachable: 'Unser Betreiber muss sich den Proxy ansehen. Sie können inzwischen Ihr Token erstellen.',
    },
    tls: {
      untrusted:
        'Dorthin wird nichts gesendet. Ist es Ihre eigene Zertifizierungsstelle, kann unser Betreiber sie hinzufügen.',
      expired: 'Dorthin wird nichts gesendet, bis Ihre GitLab-Administration das Zertifikat erneuert hat.',
      name_mismatch:
        'Geben Sie den Namen ein, unter dem Ihr GitLab bekannt ist; oft ist es der in der Adressleiste Ihres Browsers.',
      plain_http:
        'Ein Token könnte unterwegs mitgelesen werden, deshalb wird keines dorthin gesendet. Unser Betreiber kann diesen Host erlauben.',
      client_certificate:
        'Patchbay hat kein solches Zertifikat und könnte kein Token prüfen. Fragen Sie Ihre GitLab-Administration nach einem anderen Weg.',
      failed:
        'Es könnte kein Token gesendet werden. Ihre GitLab-Administration kann TLS 1.2 oder neuer einschalten.',
    },
    gateway: {
      sign_in:
        'Patchbay kommt dort nicht hindurch, ein Token bliebe ungeprüft. Ihre GitLab-Administration kann /api/v4/ durchlassen.',
      challenge:
        'Patchbay kommt dort nicht hindurch, ein Token bliebe ungeprüft. Ihre GitLab-Administration kann /api/v4/ ausnehmen.',
      blocked:
        'Eine Firewall oder ein Proxy hat uns abgewiesen. Ihre GitLab-Administration kann die Adresse von Patchbay erlauben.',
      html: 'Geantwortet hat eine Seite für Menschen, nicht GitLab. Prüfen Sie die Adresse, auch auf einen Teil wie /gitlab.',
    },
    redirect: {
      elsewhere:
        'Mit einem Token folgt Patchbay nicht. Geben Sie die Adresse ein, unter der Ihr GitLab wirklich ist.',
    },
    gitlab: {
      not_found:
        'Der Host antwortet, aber nicht wie GitLab. Prüfen Sie die Adresse, auch auf einen Teil wie /gitlab.',
      unavailable:
        'GitLab antwortet mit einem Serverfehler. Sie können Ihr Token später erstellen oder verbinden, wenn es wieder da ist.',
      maintenance:
        'Das sagt es selbst. Kommen Sie wieder, wenn die Wartung vorbei ist; wir können Ihnen Bescheid geben.',
      rate_limited:
        'GitLab hat von hier zu viele Anfragen bekommen. Fahren Sie mit dem Formular fort; das Verbinden muss vielleicht etwas warten.',
      unexpected: 'Was dort antwortet, spricht nicht wie GitLab. Prüfen Sie die Adresse.',
    },
    limit: {
      exceeded:
        'Wir sehen in einem Zeitraum nur bei wenigen Adressen nach. Fahren Sie mit dem Formular fort; beim Verbinden wird alles geprüft.',
    },
  },
};
