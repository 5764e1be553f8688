import type { ActionState } from '#lib/action/action-state.ts';
import type { CalendarFeedView } from '#lib/features/reminders/feed/view.ts';
import type { Words } from '#lib/words/words.ts';
import { ActionForm } from '../layout/action-form.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';

type FeedAction = (state: ActionState, form: FormData) => Promise<ActionState>;

type CalendarFeedCardProps = {
  feed: CalendarFeedView;
  /** Makes the first address, or a new one in its place. */
  reset: FeedAction;
  turnOff: FeedAction;
  words: Words;
};

/** The address of somebody's calendar feed: to be copied, opened, replaced and taken away; all of it without script. */
export function CalendarFeedCard({ feed, reset, turnOff, words }: CalendarFeedCardProps) {
  const { say } = words;
  if (!feed)
    return (
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="text-muted">{say('calendar.feed.offNote')}</p>
        <ActionForm action={reset}>
          <SubmitButton>{say('calendar.feed.make')}</SubmitButton>
        </ActionForm>
      </div>
    );
  return (
    <div className="flex flex-col gap-4">
      <div>
        <p className="font-medium text-sm">{say('calendar.feed.address')}</p>
        <p className="mt-1 select-all break-all rounded-md border border-border bg-sunken px-3 py-2 font-mono text-sm">
          {feed.url}
        </p>
        <div className="mt-2 flex flex-wrap gap-2">
          <CopyButton text={feed.url} what={say('calendar.feed.address')} />
          <LinkButton href={feed.webcal} size="sm">
            <Icon name="calendar" size={14} />
            {say('calendar.feed.open')}
          </LinkButton>
        </div>
      </div>
      <p className="flex gap-2 text-sm">
        <Icon name="lock" className="mt-0.5 text-warn" />
        <span>{say('calendar.feed.warning')}</span>
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-border border-t pt-4">
        <ActionForm action={reset}>
          <SubmitButton size="sm" aria-describedby="calendar-reset">
            {say('calendar.feed.reset')}
          </SubmitButton>
        </ActionForm>
        <ActionForm action={turnOff}>
          <SubmitButton size="sm" variant="quiet">
            {say('calendar.feed.off')}
          </SubmitButton>
        </ActionForm>
        <span id="calendar-reset" className="text-muted text-sm">
          {say('calendar.feed.resetHint')}
        </span>
      </div>
    </div>
  );
}
