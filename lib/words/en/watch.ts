/** "Tell me when it is back": what became of asking, and the notice in the app. */
export const watch = {
  watching: {
    title: 'We will tell you',
    byMail: 'We look every few minutes, for seven days, and send one mail to {email}.',
    inApp: 'We look every few minutes, for seven days, and tell you here in Patchbay.',
  },
  news: 'News of the GitLabs you wait for',
  dismiss: 'Put away',
  dismissed: 'Notice put away',
  refused: {
    title: 'That cannot be watched',
    address: 'No GitLab’s address could be read there. Mend it, then ask again.',
    tooMany: 'You are waiting for five instances already. Ask again once one of them has answered.',
    newHosts: 'You have tried many new addresses in a short time. Wait an hour, then ask again.',
  },
  back: {
    title: '{host} answers again',
    text: 'You can go on linking your account there.',
    link: 'Go on linking',
  },
  ended: {
    title: '{host} has not come back',
    text: 'It has not answered for seven days, so we have stopped looking.',
    link: 'Look again',
  },
} as const;
