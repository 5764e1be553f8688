import type { Area } from '../catalogue.ts';

export const mail: Area<'mail'> = {
  watch: {
    back: {
      subject: '{host} antwortet wieder',
      text: 'Das GitLab unter {baseUrl} antwortet wieder. Sie können dort weitermachen, wo Sie aufgehört haben; nur das Token muss noch einmal eingegeben werden.',
      link: 'Verbinden fortsetzen',
    },
    ended: {
      subject: '{host} hat sich nicht zurückgemeldet',
      text: 'Das GitLab unter {baseUrl} hat sieben Tage lang nicht geantwortet, deshalb sieht Patchbay nicht mehr nach. Fragen Sie dort die Administration; Sie können jederzeit neu beginnen.',
      link: 'Noch einmal nachsehen',
    },
    why: 'Sie erhalten diese eine E-Mail, weil Sie Patchbay gebeten haben, Ihnen zu melden, wenn dieses GitLab wieder da ist.',
  },
  notice: {
    subject: {
      digest:
        '{count, plural, one {# GitLab-Token ist} other {# GitLab-Token sind}} zu erneuern, das erste {days, plural, =0 {ist abgelaufen} other {bis {day}}}',
    },
    digest: {
      text: 'Erneuern Sie jedes vor seinem Tag, dann läuft alles weiter, was es benutzt. Die Tage beginnen um 00:00 UTC.',
      left: '{days, plural, =0 {am {day} abgelaufen} =1 {läuft in weniger als einem Tag ab, {day}} other {läuft in # Tagen ab, {day}}}',
      more: '{count, plural, one {und # weitere Verbindung} other {und # weitere Verbindungen}}',
    },
    renew: 'Token erneuern',
    see: 'Verbindung ansehen',
    all: 'Ihre Verbindungen ansehen',
    why: 'Sie erhalten diese E-Mail, weil Sie in Patchbay GitLab-Konten verbunden haben und Neues per E-Mail bekommen.',
    change: 'E-Mail-Einstellungen ändern',
  },
  facts: {
    account: 'Konto',
    instance: 'Instanz',
    label: 'Bezeichnung',
    token: 'Token',
    scopes: 'Geltungsbereiche',
    ends: 'Läuft ab',
    endsAt: '{day}, {midnight}',
  },
};
