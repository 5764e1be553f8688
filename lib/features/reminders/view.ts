import type { ActionState } from '#lib/action/action-state.ts';
import type { CalendarDate } from '#lib/domain/calendar-date.ts';
import type { Reminder } from '#lib/domain/reminders.ts';

/** How a person is reminded of what ends. */
export type ReminderSettings = {
  /** How many days before, the farthest first; none: not at all. */
  days: readonly number[];
  /** By mail, too. */
  mail: boolean;
  /** One mail for all that is due at the same time. */
  digest: boolean;
  /** IANA name; null: UTC. */
  timeZone: string | null;
  /** Whether this Patchbay sends mails; otherwise they read it in the app only. */
  mailsLeave: boolean;
};

/** The reminders of one connection. */
export type ConnectionReminders = {
  paused: boolean;
  /** The next first; none while they are paused, and where no end is known. */
  coming: readonly Reminder[];
  /** The latest first. `at`: ISO instant. `expiresOn`: the end it told of, which may have been an earlier token's. */
  sent: readonly { at: string; daysBefore: number; expiresOn: CalendarDate | null }[];
};

/** Done: `values.told` says so in words. */
export type ReminderSettingsState = ActionState;

/** The very next reminder of all, for the page on which they are chosen. */
export type NextReminder = {
  /** "@ada on gitlab.com" */
  accountOn: string;
  /** ISO instant. */
  at: string;
  /** On their own clock: "14 Nov 2026", "08:00". */
  day: string;
  time: string;
};
