/** How to make a token and link it. GitLab's own labels stand between `**`, exactly as they are on its pages; ① to ③ are the marks in the drawing below. */
export const guide = {
  title: 'How to connect your GitLab account',
  heading: 'Guide',
  description:
    'Find the hostname of your GitLab, create a personal access token with the right scopes and date, and connect both: every click, for every GitLab from 13 to today.',
  intro:
    'You need two things: the hostname of your GitLab, and a personal access token from it. It takes about two minutes.',
  before: {
    title: 'Before you start',
    text: 'You need a registered account on that GitLab, and to be able to sign in to it.',
  },
  stepNumber: 'Step {number}:',
  find: {
    title: 'Find your hostname',
    gitlabCom: 'If you use GitLab.com, it is `gitlab.com`.',
    own: 'If your organisation runs its own GitLab, it is that GitLab’s domain, such as `gitlab.example.com`.',
    tip: 'The hostname is the domain where your GitLab is hosted: what your browser’s address bar ① shows when you use it. A port or a path, as in `git.example.com:8443/gitlab`, belongs to it.',
  },
  tip: 'Tip',
  note: 'Note',
  token: {
    title: 'Create the token',
    quick: 'The quickest way: this page of your GitLab comes filled in.',
    quickUnknown:
      'The quickest way: this page of GitLab.com comes filled in. For your own GitLab, enter its hostname here.',
    host: 'Hostname of your GitLab',
    show: 'Show its page',
    unread: 'This address cannot be read; the page below is that of GitLab.com.',
    plain: 'This page of your GitLab has the form; it has to be filled in by hand.',
    byHand: 'Or go there step by step',
    signIn: 'Sign in to your GitLab.',
    avatar: {
      corner: 'In the upper-right corner, choose your avatar ①, then **Edit profile** ②.',
      cornerOld:
        'In the upper-right corner, choose your avatar ①, then **Edit profile** ② (before 13.7: **Settings**).',
      sidebar: 'At the top of the left sidebar, choose your avatar ①, then **Edit profile** ②.',
    },
    list: {
      classic: 'In the left sidebar, choose **Access Tokens** ①. The form is on that page.',
      sidebar: 'In the left sidebar, choose **Access tokens** ①, then **Add new token** ②.',
      settings:
        'In the left sidebar, choose **Personal access tokens** ①, then **Add new token** ②. From 18.10 on: **Generate token**, then **Legacy token**.',
      access:
        'In the left sidebar, choose **Access**, then **Personal access tokens** ①. Choose **Generate token** ②, then **Legacy token** ③.',
    },
    fill: 'Enter a name such as **{name}** ①, pick the expiration date {day} ②, and tick these scopes ③:',
    selfRotate: 'GitLab offers `self_rotate` from 17.9 on. Where it is missing, leave it out.',
    lifetime:
      'GitLab allows at most 365 days ahead by default, 400 days where GitLab 17.6 or later has that limit extended. A longer period means renewing less often.',
    create: {
      classic: 'Choose **Create personal access token**.',
      sidebar: 'Choose **Create personal access token**.',
      settings: 'Choose **Create token** (18.0: **Create personal access token**).',
      access: 'Choose **Generate token**.',
    },
    copy: 'Copy the token now ①. GitLab shows it once; leaving or reloading the page loses it.',
  },
  enter: {
    title: 'Enter the credentials',
    text: 'Put the hostname ① and the token ② into their fields and choose “{connect}” ③. Both are checked one thing at a time, and where something is wrong you read what it is and who can mend it.',
    done: 'At the end you read: “You are now connected to GitLab”.',
    connect: 'Connect an account',
  },
  eras: {
    title: 'My page looks different',
    hint: 'Choose what your GitLab looks like; words and drawings follow.',
    classic: { versions: 'GitLab 13–15', looks: 'Avatar in the upper-right corner, form on the page' },
    sidebar: { versions: 'GitLab 16–17', looks: 'Avatar at the top of the left sidebar' },
    settings: { versions: 'GitLab 18.0–19.1', looks: 'A page called Personal access tokens' },
    access: { versions: 'GitLab 19.2 and later', looks: 'A button called Generate token' },
    navigation: {
      title: 'Where is your avatar?',
      old: 'In the left sidebar',
      new: 'In the upper-right corner (new navigation)',
    },
  },
  whole: 'The guide on a page of its own',
} as const;
