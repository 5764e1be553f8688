import { passwordFields, profileFields } from '#components/account/own-fields.ts';
import { PreferencesForm } from '#components/account/preferences-form.tsx';
import { SessionList } from '#components/account/session-list.tsx';
import { SettingForm } from '#components/account/setting-form.tsx';
import { env } from '#lib/env.ts';
import {
  endSessionAction,
  passwordAction,
  preferencesAction,
  profileAction,
} from '#lib/features/account/settings/actions.ts';
import { getSettings } from '#lib/features/account/settings/get-settings.ts';
import { getTimeZones } from '#lib/features/account/settings/get-time-zones.ts';
import { listSessions } from '#lib/features/account/settings/list-sessions.ts';
import type { SettingsView } from '#lib/features/account/settings/view.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import { chosenTheme } from '../../theme.ts';
import type { Section } from './section.ts';

/** Who somebody is here, how they get in, and how pages speak to them. */
export async function ownSections(viewer: Viewer, words: Words): Promise<Section[]> {
  const settings = await getSettings(viewer);
  return [
    profile(settings, words),
    password(settings, words),
    await sessions(viewer, words),
    await preferences(settings, words),
  ];
}

function profile({ name, email }: SettingsView, words: Words): Section {
  const fields = profileFields(name, email, words);
  return {
    id: 'profile',
    title: words.say('account.profile.title'),
    content: <SettingForm action={profileAction} fields={fields} submit={words.say('account.save')} />,
  };
}

/** Whoever comes through an identity provider only has none here. */
function password({ signsInWith }: SettingsView, words: Words): Section {
  const { say } = words;
  const about = { id: 'password', title: say('account.password.title') };
  if (signsInWith === 'provider') {
    const name = env().oidc?.name ?? say('account.password.someProvider');
    return { ...about, content: <p>{say('account.password.provider', { name })}</p> };
  }
  return {
    ...about,
    intro: say('account.password.intro'),
    content: (
      <SettingForm
        action={passwordAction}
        fields={passwordFields(words)}
        submit={say('account.password.submit')}
      />
    ),
  };
}

async function sessions(viewer: Viewer, words: Words): Promise<Section> {
  const listed = await listSessions(viewer, words);
  return {
    id: 'sessions',
    title: words.say('account.sessions.title'),
    intro: words.say('account.sessions.intro'),
    content: (
      <SessionList sessions={listed} now={new Date().toISOString()} end={endSessionAction} words={words} />
    ),
  };
}

async function preferences({ timeZone }: SettingsView, words: Words): Promise<Section> {
  return {
    id: 'language',
    title: words.say('account.preferences.title'),
    intro: words.say('account.preferences.intro'),
    content: (
      <PreferencesForm
        language={words.language}
        theme={await chosenTheme()}
        timeZone={timeZone ?? 'UTC'}
        zones={getTimeZones()}
        action={preferencesAction}
        words={words}
      />
    ),
  };
}
