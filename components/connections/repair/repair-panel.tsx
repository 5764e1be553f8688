import { sendRepairAction } from '#lib/features/connections/repair/actions.ts';
import { REMARK_LENGTH_MAX } from '#lib/features/connections/repair/schema.ts';
import type { RepairOffer } from '#lib/features/connections/repair/view.ts';
import type { Words } from '#lib/words/words.ts';
import { TimeAgo } from '../../ui/time-ago.tsx';
import { RepairForm } from './repair-form.tsx';

type RepairPanelProps = { offer: RepairOffer; now: string; words: Words };

/** Shows the person the way to mend it: where the link leads, the form, and the links so far. Stands in a `PageSection` titled `repair.title`. */
export function RepairPanel({
  offer: { subject, ready, text, sent },
  now,
  words: { say },
}: RepairPanelProps) {
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-muted text-sm">{text}</p>
      {ready && (
        <RepairForm
          subject={subject}
          action={sendRepairAction}
          maxLength={REMARK_LENGTH_MAX}
          words={{
            label: say('repair.remark.label'),
            hint: say('repair.remark.hint'),
            go: say('repair.go'),
            failed: say('repair.failed'),
          }}
        />
      )}
      {sent.length > 0 && (
        <div>
          <h3 className="font-medium text-sm">{say('repair.past')}</h3>
          <ul className="mt-1 flex flex-col">
            {sent.map(({ at, who, state, stateText }) => (
              <li key={at} className="flex flex-wrap items-baseline gap-x-3 py-1 text-sm">
                <span className={state === 'open' ? undefined : 'text-muted'}>{stateText}</span>
                <span className="text-muted">
                  <bdi>{who}</bdi> · <TimeAgo at={at} now={now} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
