/** Mails. Each is subject, one paragraph, one link, and why it was sent. */
export const mail = {
  watch: {
    back: {
      subject: '{host} answers again',
      text: 'The GitLab at {baseUrl} answers again. You can go on linking your account where you left off; only the token has to be entered anew.',
      link: 'Go on linking',
    },
    ended: {
      subject: '{host} has not come back',
      text: 'The GitLab at {baseUrl} has not answered for seven days, so Patchbay has stopped looking. Ask whoever runs it; you can start again at any time.',
      link: 'Look again',
    },
    why: 'You get this one mail because you asked Patchbay to tell you when this GitLab is back.',
  },
} as const;
