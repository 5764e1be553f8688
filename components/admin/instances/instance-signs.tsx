import type { InstanceAccess } from '#lib/domain/host-access.ts';
import type { Told } from '#lib/features/admin/instances/view.ts';
import type { Words } from '#lib/words/words.ts';
import { Badge } from '../../ui/badge.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TONE_TEXT } from '../../ui/tone.ts';

/** Whether its host answers, by icon, word and colour. */
export function ReachSign({ reach }: { reach: Told }) {
  const icon = reach.tone === 'ok' ? 'check' : reach.tone === 'bad' ? 'cloud-off' : 'clock';
  return (
    <span className={`inline-flex items-start gap-1.5 ${TONE_TEXT[reach.tone]}`}>
      <Icon name={icon} size={16} className="mt-0.5" />
      <span className="min-w-0 break-words">{reach.text}</span>
    </span>
  );
}

/** An administrator's word; nothing where the policy decides. */
export function AccessSign({ access, words }: { access: InstanceAccess; words: Words }) {
  if (access === 'default') return null;
  return (
    <Badge tone={access === 'denied' ? 'bad' : 'ok'} icon={access === 'denied' ? 'stop' : 'check'}>
      {words.say(`instances.access.${access}.title`)}
    </Badge>
  );
}
