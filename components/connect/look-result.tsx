import clsx from 'clsx';
import type { LookView } from '#lib/features/connect/view.ts';
import { buttonClass } from '../ui/button-class.ts';
import { Icon } from '../ui/icon.tsx';
import { useSay } from '../ui/say.tsx';
import { Spinner } from '../ui/spinner.tsx';
import { TONE_SURFACE } from '../ui/tone.ts';
import { InstanceHelp } from './instance-help.tsx';
import type { Look } from './use-look.ts';

type LookResultProps = { look: Look; onUse: (address: string) => void; watchId: string };

/** What stands under the hostname while and after the look: chips, one sentence, and what was probably meant. */
export function LookResult({ look, onUse, watchId }: LookResultProps) {
  const say = useSay();
  if (look.phase === 'idle') return null;
  if (look.phase === 'looking') {
    return (
      <p className="flex items-center gap-2 text-muted text-sm">
        <Spinner className="text-accent" />
        {say(look.long ? 'connect.address.stillLooking' : 'connect.address.looking')}
      </p>
    );
  }
  const { chips, sentence, help, suggestion, canWatch, baseUrl } = look.answer.look;
  return (
    <div className="flex animate-appear flex-col gap-2.5" data-look={look.answer.look.state}>
      {chips.length > 0 && <Chips chips={chips} label={say('connect.address.result')} />}
      {sentence && (
        <div className="text-sm">
          <p className="break-words font-medium">{sentence.title}</p>
          <p className="mt-0.5 break-words text-muted">{sentence.text}</p>
        </div>
      )}
      {help && <InstanceHelp {...help} />}
      {suggestion && (
        <button
          type="button"
          onClick={() => onUse(suggestion.address)}
          className={buttonClass('secondary', 'sm', 'min-w-0 max-w-full self-start')}
        >
          <bdi className="truncate">{suggestion.text}</bdi>
        </button>
      )}
      {canWatch && baseUrl && (
        <button type="submit" form={watchId} className={buttonClass('secondary', 'sm', 'self-start')}>
          <Icon name="clock" size={14} />
          {say('connect.address.watch')}
        </button>
      )}
    </div>
  );
}

function Chips({ chips, label }: { chips: LookView['chips']; label: string }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {chips.map(({ tone, icon, text }) => (
        <li
          key={text}
          data-edge
          className={clsx(
            'inline-flex min-w-0 max-w-full items-center gap-1.5 rounded-full py-0.5 pr-2.5 pl-2 font-medium text-xs',
            TONE_SURFACE[tone],
          )}
        >
          <Icon name={icon} size={14} />
          <bdi className="min-w-0 break-words">{text}</bdi>
        </li>
      ))}
    </ul>
  );
}
