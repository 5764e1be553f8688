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
};
