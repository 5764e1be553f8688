import type { Area } from '../catalogue.ts';

export const guide: Area<'guide'> = {
  title: 'So verbinden Sie Ihr GitLab-Konto',
  heading: 'Anleitung',
  description:
    'Den Hostnamen Ihres GitLab finden, ein persönliches Zugriffstoken mit den richtigen Geltungsbereichen und dem richtigen Datum erstellen und beides verbinden: jeder Klick, für jedes GitLab von 13 bis heute.',
  intro:
    'Sie brauchen zwei Dinge: den Hostnamen Ihres GitLab und ein persönliches Zugriffstoken von dort. Es dauert etwa zwei Minuten.',
  before: {
    title: 'Bevor Sie beginnen',
    text: 'Sie brauchen ein Konto auf diesem GitLab und müssen sich dort anmelden können.',
  },
  stepNumber: 'Schritt {number}:',
  find: {
    title: 'Den Hostnamen finden',
    gitlabCom: 'Wenn Sie GitLab.com nutzen, ist es `gitlab.com`.',
    own: 'Wenn Ihre Organisation ein eigenes GitLab betreibt, ist es dessen Domain, zum Beispiel `gitlab.example.com`.',
    tip: 'Der Hostname ist die Domain, unter der Ihr GitLab läuft: das, was die Adressleiste Ihres Browsers ① zeigt, wenn Sie es benutzen. Ein Port oder Pfad wie in `git.example.com:8443/gitlab` gehört dazu.',
  },
  tip: 'Tipp',
  note: 'Hinweis',
  token: {
    title: 'Das Token erstellen',
    quick: 'Am schnellsten geht es so: Diese Seite Ihres GitLab öffnet sich vorausgefüllt.',
    quickUnknown:
      'Am schnellsten geht es so: Diese Seite von GitLab.com öffnet sich vorausgefüllt. Für Ihr eigenes GitLab geben Sie hier dessen Hostnamen ein.',
    host: 'Hostname Ihres GitLab',
    show: 'Seite anzeigen',
    unread: 'Diese Adresse ist nicht lesbar; die Seite unten ist die von GitLab.com.',
    plain: 'Auf dieser Seite Ihres GitLab ist das Formular; es muss von Hand ausgefüllt werden.',
    byHand: 'Oder Schritt für Schritt dorthin',
    signIn: 'Melden Sie sich bei Ihrem GitLab an.',
    avatar: {
      corner:
        'Wählen Sie in der rechten oberen Ecke Ihren Avatar ① und dann **Edit profile** (Profil bearbeiten) ②.',
      cornerOld:
        'Wählen Sie in der rechten oberen Ecke Ihren Avatar ① und dann **Edit profile** (Profil bearbeiten) ②; vor 13.7: **Settings** (Einstellungen).',
      sidebar:
        'Wählen Sie oben in der linken Seitenleiste Ihren Avatar ① und dann **Edit profile** (Profil bearbeiten) ②.',
    },
    list: {
      classic:
        'Wählen Sie in der linken Seitenleiste **Access Tokens** (Zugriffstoken) ①. Das Formular ist auf dieser Seite.',
      sidebar:
        'Wählen Sie in der linken Seitenleiste **Access tokens** (Zugriffstoken) ① und dann **Add new token** (Neues Token hinzufügen) ②.',
      settings:
        'Wählen Sie in der linken Seitenleiste **Personal access tokens** (Persönliche Zugriffstoken) ① und dann **Add new token** (Neues Token hinzufügen) ②. Ab 18.10: **Generate token** (Token generieren), dann **Legacy token** (Herkömmliches Token).',
      access:
        'Wählen Sie in der linken Seitenleiste **Access** (Zugriff) und dann **Personal access tokens** (Persönliche Zugriffstoken) ①. Wählen Sie **Generate token** (Token generieren) ② und dann **Legacy token** (Herkömmliches Token) ③.',
    },
    fill: 'Geben Sie einen Namen ein, zum Beispiel **{name}** ①, wählen Sie das Ablaufdatum {day} ② und diese Geltungsbereiche ③:',
    selfRotate: 'GitLab bietet `self_rotate` ab 17.9 an. Wo es fehlt, lassen Sie diesen Geltungsbereich weg.',
    lifetime:
      'GitLab erlaubt standardmäßig höchstens 365 Tage im Voraus, und 400 Tage, wo in GitLab 17.6 oder neuer diese Grenze erweitert wurde. Je länger die Laufzeit, desto seltener müssen Sie erneuern.',
    create: {
      classic: 'Wählen Sie **Create personal access token** (Persönliches Zugriffstoken erstellen).',
      sidebar: 'Wählen Sie **Create personal access token** (Persönliches Zugriffstoken erstellen).',
      settings:
        'Wählen Sie **Create token** (Token erstellen); in 18.0: **Create personal access token** (Persönliches Zugriffstoken erstellen).',
      access: 'Wählen Sie **Generate token** (Token generieren).',
    },
    copy: 'Kopieren Sie das Token jetzt ①. GitLab zeigt es nur einmal; wer die Seite verlässt oder neu lädt, sieht es nicht wieder.',
  },
  enter: {
    title: 'Die Zugangsdaten eingeben',
    text: 'Tragen Sie den Hostnamen ① und das Token ② in ihre Felder ein und wählen Sie „{connect}“ ③. Beides wird Punkt für Punkt geprüft; stimmt etwas nicht, lesen Sie, was es ist und wer es beheben kann.',
    done: 'Am Ende lesen Sie: „Sie sind jetzt mit GitLab verbunden“.',
    connect: 'Konto verbinden',
  },
  eras: {
    title: 'Meine Seite sieht anders aus',
    hint: 'Wählen Sie, wie Ihr GitLab aussieht; Text und Zeichnungen richten sich danach.',
    classic: {
      versions: 'GitLab 13–15',
      looks: 'Avatar in der rechten oberen Ecke, Formular auf der Seite',
    },
    sidebar: { versions: 'GitLab 16–17', looks: 'Avatar oben in der linken Seitenleiste' },
    settings: { versions: 'GitLab 18.0–19.1', looks: 'Eine Seite namens „Personal access tokens“' },
    access: { versions: 'GitLab 19.2 und neuer', looks: 'Eine Schaltfläche namens „Generate token“' },
    navigation: {
      title: 'Wo ist Ihr Avatar?',
      old: 'In der linken Seitenleiste',
      new: 'In der rechten oberen Ecke (neue Navigation)',
    },
  },
  whole: 'Die Anleitung auf einer eigenen Seite',
};
