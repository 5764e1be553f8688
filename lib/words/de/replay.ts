import type { Area } from '../catalogue.ts';

/** Die Diagnose, wiederholt und verglichen. Auf dem Server gesprochen. */
export const replay: Area<'replay'> = {
  title: 'Diagnose wiederholen',
  offer: {
    stored:
      'Fragt GitLab noch einmal mit dem gespeicherten Token, das niemand sieht, und vergleicht die Antworten. Die Verbindung bleibt, wie sie ist.',
    tokenless:
      'Das Token dieses Versuchs wurde nicht aufbewahrt. Was ohne Token zu sehen ist, wird neu angesehen und verglichen.',
    disconnected: 'Diese Verbindung hält kein Token mehr, also gibt es nichts zu wiederholen.',
    disabled:
      'Die Administration hat diese Verbindung abgeschaltet. GitLab wird erst wieder gefragt, wenn sie eingeschaltet ist.',
    no_address:
      'Aus dem Eingegebenen ließ sich keine Adresse lesen, also gibt es nichts, was angesehen werden könnte.',
  },
  reason: {
    label: 'Grund',
    hint: 'Wird mit Ihrem Namen aufbewahrt. Wem eine Verbindung gehört, liest ihn.',
    short: 'Geben Sie einen Grund mit mindestens {min} Zeichen an.',
    long: 'Geben Sie einen Grund mit höchstens {max} Zeichen an.',
  },
  go: 'Wiederholen',
  running: 'Die Diagnose wird wiederholt',
  lost: 'Die Leitung zu Patchbay ist abgerissen. Die Wiederholung läuft weiter; laden Sie die Seite neu, um sie zu finden.',
  failed: 'Nichts wurde wiederholt',
  past: 'Bisherige Wiederholungen',
  well: 'Alles in Ordnung',
  reachable: 'GitLab antwortet',
  result: {
    title: 'Wiederholung {reference}',
    by: 'Veranlasst von',
    when: 'Wann',
    attempt: 'Der Versuch, mit dem verglichen wurde',
    open: 'Dieser Durchlauf im Ganzen',
    connection: 'Verbindung',
    before: 'Damals',
    now: 'Jetzt',
    check: 'Prüfung',
    change: 'Änderung',
    checks: 'Die Prüfungen, damals und jetzt',
    facts: 'Was sich sonst geändert hat',
    fact: 'Merkmal',
    same: 'Sonst hat sich nichts geändert, was sich vergleichen ließ.',
    silent: 'Nicht erreicht',
    none: 'Keines',
    slower: '{time} langsamer',
    faster: '{time} schneller',
  },
  change: {
    same: 'Gleich',
    mended: 'Behoben',
    broken: 'Gestört',
    other: 'Andere Ursache',
    new: 'Jetzt erreicht',
    gone: 'Nicht mehr erreicht',
  },
  summary: {
    alone: {
      title: 'Es gibt nichts zum Vergleichen',
      text: 'Ein älterer Durchlauf ist nicht mehr da. Was jetzt gefunden wurde, steht unten.',
    },
    mended: { title: 'Jetzt geht es', text: 'Seitdem behoben: {checks}.' },
    clear: {
      title: 'Der Weg zu diesem GitLab ist jetzt frei',
      text: 'Seitdem behoben: {checks}. Das Token war an diesem Blick nicht beteiligt.',
    },
    unseen: {
      title: 'Auf dem Weg hat sich nichts geändert',
      text: 'Was damals scheiterte, braucht das Token, und das wurde nicht aufbewahrt: {before}.',
    },
    broken: { title: 'Jetzt scheitert es', text: 'Seitdem gestört: {checks}.' },
    other: { title: 'Es scheitert aus einer anderen Ursache', text: 'Damals: {before}. Jetzt: {now}.' },
    same: { title: 'Es scheitert wie damals', text: '{now}.' },
    good: { title: 'Alles in Ordnung, wie damals', text: 'Jede Prüfung endet wie damals.' },
  },
  fact: {
    baseUrl: 'Basis-URL',
    addresses: 'Netzwerkadressen',
    viaProxy: 'Proxy',
    redirectTarget: 'Leitet weiter zu',
    certificateFingerprint: 'Zertifikat',
    certificateIssuer: 'Ausgestellt von',
    certificateValidTo: 'Zertifikat gilt bis',
    gitlabVersion: 'GitLab-Version',
    username: 'Konto',
    scopes: 'Geltungsbereiche',
    expiresOn: 'Läuft ab',
  },
};
