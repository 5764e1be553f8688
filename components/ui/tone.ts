/** What a colour may say. Never alone: an icon and a word say it too. */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

export const TONE_TEXT: Record<Tone, string> = {
  ok: 'text-ok',
  warn: 'text-warn',
  bad: 'text-bad',
  info: 'text-info',
  neutral: 'text-muted',
};

export const TONE_SURFACE: Record<Tone, string> = {
  ok: 'bg-ok-bg text-ok',
  warn: 'bg-warn-bg text-warn',
  bad: 'bg-bad-bg text-bad',
  info: 'bg-info-bg text-info',
  neutral: 'bg-sunken text-muted',
};

export const TONE_EDGE: Record<Tone, string> = {
  ok: 'border-ok/30',
  warn: 'border-warn/30',
  bad: 'border-bad/30',
  info: 'border-info/30',
  neutral: 'border-border',
};
