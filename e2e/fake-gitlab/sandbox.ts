import type { NoteCode, Verdict } from '#lib/domain/outcome.ts';
import { utcDay } from './clock.ts';
import { eraOf } from './eras.ts';
import type { CreateToken, CreateUser } from './model.ts';
import { SANDBOX_ROWS, type SandboxRow } from './sandbox-rows.ts';
import type { FakeGitlab } from './server.ts';

export type MagicToken = {
  /** Paste this. */
  token: string;
  /** The outcome or note it provokes with the default settings. */
  code: Verdict | NoteCode;
  /** What it shows, for people. */
  shows: string;
};

/**
 * Fills a stand-in with one token for every outcome that a token can provoke. Their texts are fixed, so that they can be
 * printed, written down and used again after a restart.
 */
export function seedSandbox(gitlab: FakeGitlab, now = new Date()): readonly MagicToken[] {
  const hasGranular = eraOf(gitlab.version).is(18, 10);
  gitlab.settings.impersonation = false;
  return SANDBOX_ROWS.filter((row) => hasGranular || !row.permissions).map((row) => {
    const { code, shows } = row;
    return { token: row.unknown ?? seedRow(gitlab, row, now), code, shows };
  });
}

function seedRow(gitlab: FakeGitlab, row: SandboxRow, now: Date): string {
  const user = gitlab.createUser(userOf(row));
  const input: CreateToken = {
    user,
    token: magicText(row.word),
    name: `sandbox ${row.word}`,
    scopes: row.scopes ?? ['read_user', 'self_rotate'],
    expiresAt: row.daysLeft === null ? null : utcDay(now, row.daysLeft ?? 300),
    revoked: row.revoked ?? false,
    impersonation: row.impersonation ?? false,
    ...(row.permissions && { permissions: row.permissions }),
  };
  const token = gitlab.createToken(input);
  if (row.trouble) gitlab.behave(row.trouble, { token });
  return token.token;
}

/** `glpat-` and 20 characters, like every plain token: `glpat-sandbox-expired-0001`. */
function magicText(word: string): string {
  const start = `sandbox-${word}-`;
  return `glpat-${start}${'1'.padStart(20 - start.length, '0')}`;
}

/** Bots get the user names that GitLab gives them. */
function userOf({ word, user = {} }: SandboxRow): CreateUser {
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return { ...(user.bot ? {} : { username: `sandbox.${word}` }), name: `${name} Sandbox`, ...user };
}
