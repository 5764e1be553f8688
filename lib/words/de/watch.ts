import type { Area } from '../catalogue.ts';

export const watch: Area<'watch'> = {
  watching: {
    title: 'Wir geben Ihnen Bescheid',
    byMail: 'Wir sehen sieben Tage lang alle paar Minuten nach und senden eine E-Mail an {email}.',
    inApp: 'Wir sehen sieben Tage lang alle paar Minuten nach und melden es Ihnen hier in Patchbay.',
  },
  news: 'Neues von den GitLab-Instanzen, auf die Sie warten',
  dismiss: 'Ausblenden',
  dismissed: 'Meldung ausgeblendet',
  refused: {
    title: 'Das lässt sich nicht beobachten',
    address:
      'Dort war keine GitLab-Adresse zu lesen. Korrigieren Sie die Adresse und fragen Sie dann erneut.',
    tooMany: 'Sie warten bereits auf fünf Instanzen. Fragen Sie wieder, sobald eine davon geantwortet hat.',
    newHosts:
      'Sie haben in kurzer Zeit viele neue Adressen versucht. Warten Sie eine Stunde und fragen Sie dann erneut.',
  },
  back: {
    title: '{host} antwortet wieder',
    text: 'Sie können Ihr Konto dort jetzt verbinden.',
    link: 'Verbinden fortsetzen',
  },
  ended: {
    title: '{host} hat sich nicht zurückgemeldet',
    text: 'Es kam sieben Tage lang keine Antwort, deshalb sehen wir nicht mehr nach.',
    link: 'Noch einmal nachsehen',
  },
};
