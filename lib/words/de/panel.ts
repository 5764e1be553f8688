import type { Area } from '../catalogue.ts';

export const panel: Area<'panel'> = {
  open: 'Vorausgefüllte Token-Seite öffnen',
  openPlain: 'Token-Seite öffnen',
  newTab: 'öffnet sich in einem neuen Tab',
  where: 'Auf {host}: Melden Sie sich an, falls nötig, wählen Sie das Datum und erstellen Sie das Token.',
  whereUnknown: 'Auf gitlab.com, solange Sie oben keinen anderen Hostnamen eingegeben haben.',
  copyLink: 'Link kopieren',
  qr: 'Anderes Gerät verwenden',
  qrHint:
    'Scannen Sie den Code dort, wo Sie bei GitLab angemeldet sind. Er öffnet dieselbe Seite und enthält nichts Geheimes.',
  qrAlt: 'QR-Code der Token-Seite auf {host}',
  name: 'Token-Name',
  nameWhat: 'Token-Namen',
  date: 'Zu wählendes Ablaufdatum',
  dateWhat: 'Datum',
  why: {
    default:
      'Kein GitLab übernimmt das Datum aus einem Link. Dieses liegt {days} Tage voraus: Üblich sind höchstens {limit}, manche erlauben 400.',
    policy:
      'Kein GitLab übernimmt das Datum aus einem Link. {days} Tage sind das Längste, was hier erlaubt ist.',
  },
  scopes: 'Auszuwählende Geltungsbereiche',
  scopesWhat: 'Geltungsbereiche',
  byHand:
    'Dieses GitLab füllt sein Formular nicht aus einem Link aus. Tragen Sie Name, Datum und Geltungsbereiche selbst ein.',
  missing: {
    title: 'Seite nicht gefunden?',
    older: 'Ist Ihr GitLab älter als 16.8, hat die Seite eine andere Adresse:',
    olderLink: 'Ältere Adresse öffnen',
    text: 'Sehr wahrscheinlich sind persönliche Zugriffstoken auf Ihrem GitLab abgeschaltet, oder nur die herkömmlichen. Schicken Sie Ihrer GitLab-Administration diese Nachricht:',
    note: 'Guten Tag, ich möchte mein Konto auf {host} mit Patchbay verbinden. Die Seite für persönliche Zugriffstoken antwortet mit „404“: {url}\nKönnten Sie persönliche Zugriffstoken für mein Konto einschalten (Admin area → Settings → General → Visibility and access controls), mit den Geltungsbereichen {scopes}?',
    noteFine:
      'Wenn nur fein abgestufte Token (fine-grained) erlaubt sind, würden diese Berechtigungen genügen: {permissions}.',
    copy: 'Nachricht kopieren',
  },
  fine: {
    title: 'Mit einem fein abgestuften Token',
    text: 'Wo herkömmliche Token abgeschaltet sind, oder wenn Sie so wenig wie möglich erlauben möchten: Wählen Sie **Generate token** (Token generieren) und dann **Fine-grained token** (Fein abgestuftes Token). Tragen Sie Name, Beschreibung und Datum selbst ein und wählen Sie diese Berechtigungen aus:',
    link: 'Formular für dieses Token öffnen',
    permissions: 'Auszuwählende Berechtigungen',
  },
};
