import { describe, expect, it } from 'vitest';
import type { CalendarDate } from './calendar-date.ts';
import { compareScopes, expiryNote } from './token-assessment.ts';

describe('compareScopes', () => {
  it.each([
    [['read_user'], ['read_user'], [], []],
    [['api'], ['read_user'], [], ['api']],
    [['read_api'], ['read_user'], [], ['read_api']],
    [['read_repository'], ['read_user'], ['read_user'], ['read_repository']],
    [['read_user', 'self_rotate'], ['read_user'], [], []],
    [['self_rotate'], ['read_user'], ['read_user'], []],
    [['read_user'], ['read_user', 'api'], ['api'], []],
    [['api', 'api'], ['api', 'read_user'], [], []],
    [[], ['read_user'], ['read_user'], []],
    [['brand_new_scope', 'read_user'], ['read_user'], [], ['brand_new_scope']],
    [['read_user'], [], [], ['read_user']],
  ])('has %j, needs %j: missing %j, extra %j', (held, required, missing, extra) => {
    expect(compareScopes(held, required)).toEqual({ missing, extra });
  });
});

describe('expiryNote', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  it.each([
    [null, true, 'expiry.none'],
    [null, false, 'expiry.unreadable'],
    ['2026-12-01', true, 'expiry.soon'],
    ['2027-11-21', true, null],
  ])('%j (readable: %s) → %s', (expiresOn, readable, note) => {
    expect(expiryNote(expiresOn as CalendarDate | null, readable, now)).toBe(note);
  });
});
