import { CalendarFeedCard } from '#components/reminders/calendar-feed-card.tsx';
import { ReminderSettingsForm } from '#components/reminders/settings-form.tsx';
import { reminderSettingsAction } from '#lib/features/reminders/actions.ts';
import { resetCalendarFeedAction, turnOffCalendarFeedAction } from '#lib/features/reminders/feed/actions.ts';
import { getCalendarFeed } from '#lib/features/reminders/feed/get-calendar-feed.ts';
import { getNextReminder } from '#lib/features/reminders/get-next-reminder.ts';
import { getReminderSettings } from '#lib/features/reminders/get-reminder-settings.ts';
import type { Viewer } from '#lib/infra/auth/viewer.ts';
import type { Words } from '#lib/words/words.ts';
import type { Section } from './section.ts';

/** How somebody learns of what ends: told, or in their own calendar. */
export async function remindingSections(viewer: Viewer, words: Words): Promise<Section[]> {
  const { say } = words;
  const [settings, next, feed] = await Promise.all([
    getReminderSettings(viewer),
    getNextReminder(viewer, words),
    getCalendarFeed(viewer),
  ]);
  return [
    {
      id: 'reminders',
      title: say('reminders.settings.title'),
      intro: say('reminders.settings.intro'),
      content: (
        <ReminderSettingsForm
          settings={settings}
          next={next}
          email={viewer.email}
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
  ];
}
