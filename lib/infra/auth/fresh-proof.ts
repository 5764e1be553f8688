import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type AuthSettings, authSettings } from './auth-settings.ts';
import type { Viewer } from './viewer.ts';

const VALID_MS = 10 * 60_000;

type Settings = Pick<AuthSettings, 'secret'>;

/**
 * Says that whoever holds this session has proved themself a moment ago, so that a form in several steps asks for the password once. Good for
 * ten minutes, for one purpose, and only together with that session.
 */
export function makeFreshProof(
  viewer: Viewer,
  purpose: 'deletion',
  now: Date,
  settings: Settings = authSettings(),
): string {
  const until = String(now.getTime() + VALID_MS);
  return `${until}.${signed(viewer, purpose, until, settings)}`;
}

export function isFreshProof(
  text: string,
  viewer: Viewer,
  purpose: 'deletion',
  now: Date,
  settings: Settings = authSettings(),
): boolean {
  const [until = '', signature = ''] = text.split('.');
  const expected = Buffer.from(signed(viewer, purpose, until, settings));
  const given = Buffer.from(signature);
  return (
    given.length === expected.length && timingSafeEqual(given, expected) && Number(until) > now.getTime()
  );
}

function signed({ userId, sessionId }: Viewer, purpose: string, until: string, { secret }: Settings): string {
  const said = JSON.stringify(['fresh-proof', purpose, userId, sessionId, until]);
  return createHmac('sha256', secret.reveal()).update(said).digest('base64url');
}
