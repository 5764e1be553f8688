import type { Area } from '../catalogue.ts';

export const checks: Area<'checks'> = {
  actors: {
    you: 'Sie',
    gitlab_admin: 'Ihre GitLab-Administration',
    operator: 'Der Betreiber von Patchbay',
    wait: 'Niemand muss etwas tun, es geht vorüber',
  },
  names: {
    address: 'Adresse',
    reach: 'Erreichbarkeit',
    certificate: 'Zertifikat',
    gitlab: 'Ist ein GitLab',
    token: 'Token angenommen',
    who: 'Konto',
    scopes: 'Geltungsbereiche',
    expiry: 'Ablaufdatum',
    policy: 'Hier erlaubt',
    duplicate: 'Noch nicht verbunden',
    saved: 'Gespeichert',
  },
  running: {
    address: 'Adresse wird gelesen',
    reach: 'Host wird kontaktiert',
    certificate: 'Zertifikat wird angesehen',
    gitlab: 'Nachfrage, ob dies ein GitLab ist',
    token: 'Token wird GitLab vorgelegt',
    who: 'Nachfrage, wem das Token gehört',
    scopes: 'Geltungsbereiche werden verglichen',
    expiry: 'Ablaufdatum wird gelesen',
    duplicate: 'Suche nach demselben Konto',
    saved: 'Token wird versiegelt und gespeichert',
  },
  learned: {
    privateCa: 'Von einer privaten Zertifizierungsstelle',
    scopes: 'Hat {has}; braucht {needs}',
    scopesOnly: 'Hat {has}',
  },
  notes: {
    expiry: {
      soon: {
        title: 'Das Token läuft bald ab',
        text: '{daysLeft, plural, =-1 {} =0 {} one {Es bleibt weniger als ein Tag. } other {Es bleiben # Tage. }}Erneuern Sie es vorher, dann läuft alles ohne Unterbrechung weiter.',
      },
      none: {
        title: 'Das Token läuft nie ab',
        text: 'Das ist bequem, aber riskant, falls es je in fremde Hände gerät. Besser ist ein Datum höchstens ein Jahr im Voraus.',
      },
      unreadable: {
        title: 'Das Ablaufdatum ist nicht lesbar',
        text: 'GitLab vor 15.5 gibt es nicht preis. Notieren Sie das Datum selbst; wir können Sie erst warnen, wenn das Token nicht mehr funktioniert.',
      },
    },
    scope: {
      broader: {
        title: 'Das Token darf mehr als nötig',
        text: '{extra, select, none {Wählen Sie beim nächsten Mal nur die Geltungsbereiche aus, die gebraucht werden.} other {{extraCount, plural, one {{extra} wird hier nicht verwendet.} other {{extra} werden hier nicht verwendet.}} Wählen Sie beim nächsten Mal nur aus, was gebraucht wird.}}',
      },
    },
    account: {
      bot: {
        title: 'Das Token gehört einem Bot',
        text: 'Hinter diesem Token steht ein Projekt-, Gruppen- oder Dienstkonto, keine Person.',
      },
      admin: {
        title: 'Das Token gehört einem GitLab-Administratorkonto',
        text: 'Ein Konto mit weniger Rechten würde genügen.',
      },
    },
    identity: {
      unreadable: {
        title: 'Das Konto ist nicht lesbar',
        text: 'Das Token darf nicht sehen, wem es gehört, daher zeigt die Verbindung keinen Namen. Alles andere funktioniert.',
      },
    },
  },
};
