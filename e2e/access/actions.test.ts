import { glob, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Every server action is a public POST endpoint. Who may call each is written here a second time, on purpose. */
const PERMISSIONS: Record<string, string> = {
  signInAction: 'public',
  signInWithOidcAction: 'public',
  signOutAction: 'public',
  signUpAction: 'public',
  setUpAction: 'public',
  inviteAction: 'person:manage',
  roleAction: 'person:manage',
  disablePersonAction: 'person:manage',
  enablePersonAction: 'person:manage',
  endPersonSessionsAction: 'person:manage',
  saveViewAction: 'connection:govern',
  removeViewAction: 'connection:govern',
  chooseLanguageAction: 'public',
  profileAction: 'account:manage-own',
  passwordAction: 'account:manage-own',
  endSessionAction: 'account:manage-own',
  preferencesAction: 'account:manage-own',
  deleteAccountAction: 'account:manage-own',
  connectAction: 'connection:link',
  streamConnectAction: 'connection:link',
  recheckAction: 'connection:manage-own',
  disconnectAction: 'connection:manage-own',
  labelAction: 'connection:manage-own',
  forgetAction: 'connection:manage-own',
  replayAction: 'connection:diagnose',
  streamReplayAction: 'connection:diagnose',
  rotateAction: 'connection:manage-own',
  chooseRotationAction: 'connection:manage-own',
  lookPlainlyAction: 'connection:link',
  watchInstanceAction: 'connection:link',
  dismissWatchAction: 'connection:link',
  readNoticesAction: 'connection:manage-own',
  resetCalendarFeedAction: 'account:manage-own',
  turnOffCalendarFeedAction: 'account:manage-own',
  reminderSettingsAction: 'account:manage-own',
  pauseRemindersAction: 'connection:manage-own',
  resumeRemindersAction: 'connection:manage-own',
  addInstanceAction: 'instance:manage',
  lookNowAction: 'instance:manage',
  accessAction: 'instance:manage',
  helpTextAction: 'instance:manage',
  authorityAction: 'instance:manage',
  removeAuthorityAction: 'instance:manage',
};

it('every server action asks for the permission that is meant', async () => {
  const found: [string, string][] = [];
  for await (const file of glob('{app,components,lib}/**/*.{ts,tsx}')) {
    const text = await readFile(file, 'utf8');
    if (!/^\s*['"]use server['"]/m.test(text)) continue;
    const actions = text.matchAll(
      /^export const (\w+) = define(?:Stream)?Action[\s\S]*?permission: '([^']+)'/gm,
    );
    found.push(...[...actions].map((match): [string, string] => [match[1] ?? '', match[2] ?? '']));
  }
  expect(Object.fromEntries(found)).toEqual(PERMISSIONS);
});
