import type { ReactNode } from 'react';
import { DataSection } from '#components/account/data-section.tsx';
import { passwordFields, profileFields } from '#components/account/own-fields.ts';
import { PreferencesForm } from '#components/account/preferences-form.tsx';
import { SessionList } from '#components/account/session-list.tsx';
import { SettingForm } from '#components/account/setting-form.tsx';
import { Main } from '#components/layout/main.tsx';
import { PageHeading } from '#components/layout/page-heading.tsx';
import { PageSection } from '#components/layout/page-section.tsx';
import { SectionNav } from '#components/layout/section-nav.tsx';
import { CalendarFeedCard } from '#components/reminders/calendar-feed-card.tsx';
import { ReminderSettingsForm } from '#components/reminders/settings-form.tsx';
import { SayProvider } from '#components/ui/say.tsx';
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
import { reminderSettingsAction } from '#lib/features/reminders/actions.ts';
import { resetCalendarFeedAction, turnOffCalendarFeedAction } from '#lib/features/reminders/feed/actions.ts';
import { getCalendarFeed } from '#lib/features/reminders/feed/get-calendar-feed.ts';
import { getNextReminder } from '#lib/features/reminders/get-next-reminder.ts';
import { getReminderSettings } from '#lib/features/reminders/get-reminder-settings.ts';
import { requireViewer, type Viewer } from '#lib/infra/auth/viewer.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { spoken } from '#lib/words/browser-areas.ts';
import type { Words } from '#lib/words/words.ts';
import { calmly } from '../../calmly.tsx';
import { pageTitle } from '../../page-title.ts';
import { chosenTheme } from '../../theme.ts';

export const generateMetadata = pageTitle('account.title');

type Section = { id: string; title: string; intro?: string; content: ReactNode };

/** Everything somebody can set about themselves: one page, a form for each part. */
export default function AccountPage() {
  return calmly(async () => {
    const viewer = await requireViewer('account:manage-own');
    const words = await requestWords();
    const sections = await sectionsFor(viewer, words);
    const { say } = words;
    return (
      <Main>
        <PageHeading title={say('account.title')} />
        <div className="mt-6 grid gap-x-10 lg:grid-cols-[11rem_minmax(0,42rem)]">
          <SectionNav label={say('account.contents')} sections={sections} />
          <SayProvider {...spoken(words, 'refusals', 'door')}>
            <div className="flex flex-col gap-5">
              {sections.map(({ content, ...about }) => (
                <PageSection key={about.id} {...about}>
                  {content}
                </PageSection>
              ))}
            </div>
          </SayProvider>
        </div>
      </Main>
    );
  });
}

async function sectionsFor(viewer: Viewer, words: Words): Promise<Section[]> {
  const [settings, sessions, theme, reminders, next, feed] = await Promise.all([
    getSettings(viewer),
    listSessions(viewer, words),
    chosenTheme(),
    getReminderSettings(viewer),
    getNextReminder(viewer, words),
    getCalendarFeed(viewer),
  ]);
  const { say } = words;
  const titled = (part: 'profile' | 'password' | 'sessions' | 'data') => ({
    id: part,
    title: say(`account.${part}.title`),
  });
  const { name, email, timeZone } = settings;
  const hasPassword = settings.signsInWith === 'password';
  return [
    {
      ...titled('profile'),
      content: (
        <SettingForm
          action={profileAction}
          fields={profileFields(name, email, words)}
          submit={say('account.save')}
        />
      ),
    },
    {
      ...titled('password'),
      ...(hasPassword ? { intro: say('account.password.intro') } : {}),
      content: hasPassword ? (
        <SettingForm
          action={passwordAction}
          fields={passwordFields(words)}
          submit={say('account.password.submit')}
        />
      ) : (
        <p>
          {say('account.password.provider', {
            name: env().oidc?.name ?? say('account.password.someProvider'),
          })}
        </p>
      ),
    },
    {
      ...titled('sessions'),
      intro: say('account.sessions.intro'),
      content: (
        <SessionList
          sessions={sessions}
          now={new Date().toISOString()}
          end={endSessionAction}
          words={words}
        />
      ),
    },
    {
      id: 'language',
      title: say('account.preferences.title'),
      intro: say('account.preferences.intro'),
      content: (
        <PreferencesForm
          language={words.language}
          theme={theme}
          timeZone={timeZone ?? 'UTC'}
          zones={getTimeZones()}
          action={preferencesAction}
          words={words}
        />
      ),
    },
    {
      id: 'reminders',
      title: say('reminders.settings.title'),
      intro: say('reminders.settings.intro'),
      content: (
        <ReminderSettingsForm
          settings={reminders}
          next={next}
          email={email}
          action={reminderSettingsAction}
          words={words}
        />
      ),
    },
    {
      id: 'calendar',
      title: say('calendar.feed.title'),
      intro: say('calendar.feed.text'),
      content: (
        <CalendarFeedCard
          feed={feed}
          reset={resetCalendarFeedAction}
          turnOff={turnOffCalendarFeedAction}
          words={words}
        />
      ),
    },
    { ...titled('data'), content: <DataSection words={words} /> },
  ];
}
