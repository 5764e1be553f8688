import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import { Badge } from '../ui/badge.tsx';
import type { IconName } from '../ui/icons.ts';
import type { Tone } from '../ui/tone.ts';

const LOOK: Record<ConnectionStatus, { word: string; icon: IconName; tone: Tone }> = {
  healthy: { word: 'Healthy', icon: 'check', tone: 'ok' },
  expires_soon: { word: 'Expires soon', icon: 'clock', tone: 'warn' },
  needs_you: { word: 'Needs you', icon: 'hand', tone: 'bad' },
  unreachable: { word: 'Unreachable', icon: 'cloud-off', tone: 'info' },
  disconnected: { word: 'Disconnected', icon: 'unplug', tone: 'neutral' },
};

export function StatusBadge({ status }: { status: ConnectionStatus }) {
  const { word, icon, tone } = LOOK[status];
  return (
    <Badge tone={tone} icon={icon}>
      {word}
    </Badge>
  );
}
