import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { Words } from '#lib/words/words.ts';
import { Badge } from '../ui/badge.tsx';
import type { IconName } from '../ui/icons.ts';
import type { Tone } from '../ui/tone.ts';

export const STATUS_LOOK: Record<ConnectionStatus, { icon: IconName; tone: Tone }> = {
  healthy: { icon: 'check', tone: 'ok' },
  expires_soon: { icon: 'clock', tone: 'warn' },
  needs_you: { icon: 'hand', tone: 'bad' },
  unreachable: { icon: 'cloud-off', tone: 'info' },
  disconnected: { icon: 'unplug', tone: 'neutral' },
};

export function StatusBadge({ status, words }: { status: ConnectionStatus; words: Words }) {
  const { icon, tone } = STATUS_LOOK[status];
  return (
    <Badge tone={tone} icon={icon}>
      {words.say(`dashboard.status.${status}`)}
    </Badge>
  );
}
