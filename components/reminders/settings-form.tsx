import { BOXED_DAYS } from '#lib/features/reminders/schema.ts';
import type { NextReminder, ReminderSettings } from '#lib/features/reminders/view.ts';
import type { Words } from '#lib/words/words.ts';
import type { AccountField } from '../account/account-form-field.tsx';
import { SettingField } from '../account/setting-field.tsx';
import { type SettingAction, SettingForm } from '../account/setting-form.tsx';

type SettingsFormProps = {
  settings: ReminderSettings;
  next: NextReminder | null;
  /** Where their mails go. */
  email: string;
  action: SettingAction;
  words: Words;
};

/** When and how somebody is reminded of all their connections. */
export function ReminderSettingsForm({ settings, next, email, action, words }: SettingsFormProps) {
  const { say } = words;
  const { days, mail, digest, mailsLeave } = settings;
  const others = days.filter((day) => !BOXED_DAYS.some((boxed) => boxed === day));
  const field: AccountField = {
    name: 'days',
    label: say('reminders.settings.others'),
    hint: say('reminders.settings.othersHint'),
    type: 'text',
    autoComplete: 'off',
    value: others.join(', '),
    optional: true,
  };
  return (
    <SettingForm action={action} submit={say('account.save')} inside={[field]}>
      <fieldset>
        <legend className="mb-1.5 font-medium">{say('reminders.settings.days')}</legend>
        <div className="flex flex-wrap gap-2">
          {BOXED_DAYS.map((day) => (
            <DayBox key={day} day={day} chosen={days.includes(day)} words={words} />
          ))}
        </div>
      </fieldset>
      <SettingField field={field} />
      <div className="flex flex-col gap-3">
        <TickedBox
          name="mail"
          chosen={mail}
          label={say('reminders.settings.mail')}
          text={
            mailsLeave ? say('reminders.settings.mailText', { email }) : say('reminders.settings.noMails')
          }
        />
        <TickedBox
          name="digest"
          chosen={digest}
          label={say('reminders.settings.digest')}
          text={say('reminders.settings.digestText')}
        />
      </div>
      <p className="rounded-lg bg-sunken px-3.5 py-2.5 text-muted text-sm">
        {days.length === 0 ? say('reminders.settings.off') : nextWords(next, words)}
      </p>
    </SettingForm>
  );
}

function nextWords(next: NextReminder | null, { say }: Words): string {
  if (!next) return say('reminders.settings.none');
  return say('reminders.settings.next', { day: next.day, time: next.time, account: next.accountOn });
}

function DayBox({ day, chosen, words }: { day: number; chosen: boolean; words: Words }) {
  return (
    <label className="flex h-9 items-center gap-2 rounded-md border border-border px-2.5 text-sm has-checked:border-accent/50 has-checked:bg-accent-bg hover:border-control">
      <input type="checkbox" name={`day${day}`} defaultChecked={chosen} className="size-4" />
      {words.say('reminders.settings.day', { days: day })}
    </label>
  );
}

function TickedBox({
  name,
  chosen,
  label,
  text,
}: {
  name: string;
  chosen: boolean;
  label: string;
  text: string;
}) {
  return (
    <label className="flex items-start gap-2.5">
      <input type="checkbox" name={name} defaultChecked={chosen} className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0">
        {label}
        <span className="block break-words text-muted text-sm">{text}</span>
      </span>
    </label>
  );
}
