import { expect, it } from 'vitest';
import { decideLink, type LinkQuestion } from './decide-link.ts';
import type { ConnectionRow } from './store.ts';

/** What is decided by; nothing else of a row is looked at. */
type Known = Pick<
  ConnectionRow,
  'id' | 'instanceId' | 'gitlabUserId' | 'tokenFingerprint' | 'disconnectedAt' | 'disabledAt'
>;

const row = (known: Partial<Known> = {}) =>
  ({
    id: 'mine',
    instanceId: 'gitlab',
    gitlabUserId: 7n,
    tokenFingerprint: 'old',
    disconnectedAt: null,
    disabledAt: null,
    ...known,
  }) as ConnectionRow;
const gone = new Date('2026-01-01T00:00:00Z');

const cases: readonly [string, Partial<LinkQuestion>, string][] = [
  ['nothing is linked yet', {}, 'create'],
  ['the same token again', { found: row({ tokenFingerprint: 'new' }) }, 'refresh mine'],
  ['another token for a live connection', { found: row() }, 'link.duplicate mine'],
  ['a disconnected connection', { found: row({ disconnectedAt: gone }) }, 'revive mine'],
  [
    'a disconnected one with its old token',
    { found: row({ disconnectedAt: gone, tokenFingerprint: 'new' }) },
    'revive mine',
  ],
  [
    'one that is switched off',
    { found: row({ tokenFingerprint: 'new', disabledAt: gone }) },
    'policy.disabled mine',
  ],
  ['a renewal of one that is switched off', { renewing: row({ disabledAt: gone }) }, 'policy.disabled mine'],
  ['a renewal', { found: row(), renewing: row() }, 'renew mine'],
  [
    'a renewal of a disconnected one',
    { found: row({ disconnectedAt: gone }), renewing: row({ disconnectedAt: gone }) },
    'renew mine',
  ],
  ['a renewal where the account was never readable', { renewing: row({ gitlabUserId: null }) }, 'renew mine'],
  ['a renewal with another account', { renewing: row({ gitlabUserId: 8n }) }, 'account.other_user mine'],
  ['the same, wanted', { renewing: row({ gitlabUserId: 8n }), changeAccount: true }, 'renew mine'],
  [
    'the same, wanted, of an account that has a connection',
    { renewing: row({ gitlabUserId: 8n }), found: row({ id: 'other' }), changeAccount: true },
    'link.duplicate other',
  ],
  ['a renewal with nobody known', { renewing: row(), gitlabUserId: null }, 'account.other_user mine'],
  [
    'the same, wanted: still nobody known',
    { renewing: row(), gitlabUserId: null, changeAccount: true },
    'account.other_user mine',
  ],
  ['a renewal on another GitLab', { renewing: row({ instanceId: 'elsewhere' }) }, 'account.other_user mine'],
  [
    'the same, wanted',
    { renewing: row({ instanceId: 'elsewhere' }), changeAccount: true },
    'account.other_user mine',
  ],
  ['a change of account without a renewal', { found: row(), changeAccount: true }, 'link.duplicate mine'],
];

it.each(cases)('%s', (_, question, expected) => {
  const asked = {
    instanceId: 'gitlab',
    gitlabUserId: 7n,
    tokenFingerprint: 'new',
    found: null,
    renewing: null,
  };
  const decision = decideLink({ ...asked, changeAccount: false, ...question });
  const what = decision.kind === 'refuse' ? decision.code : decision.kind;
  expect([what, decision.row?.id].filter(Boolean).join(' ')).toBe(expected);
});
