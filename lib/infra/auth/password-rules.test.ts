import { describe, expect, it } from 'vitest';
import { Secret } from '#lib/domain/secret.ts';
import { passwordProblem } from './password-rules.ts';
import { hashPassword, needsRehash, verifyPassword } from './passwords.ts';

describe('a new password', () => {
  it.each([
    ['elevenchars', 'password.short'],
    ['correct horse', null],
    ['ﬁve ﬁne ﬁsh', null], // twelve and more once the ligatures are written out
    ['🦊🦊🦊🦊🦊🦊 a b', 'password.short'],
    ['wéllingtön bøots', null],
    ['all lower case is fine', null],
    ['x'.repeat(129), 'password.long'],
    ['aaaaaaaaaaaa', 'password.common'],
    ['abababababab', 'password.common'],
    ['123456789012', 'password.common'],
    ['abcdefghijklm', 'password.common'],
    ['passwordpassword', 'password.common'],
    ['Password1234!', 'password.common'],
    ['1qaz2wsx3edc', 'password.common'],
    ['!!patchbay2026!!', 'password.common'],
  ])('%j → %s', (password, problem) => expect(passwordProblem(password)).toBe(problem));

  it('may have 128 characters', () => {
    expect(passwordProblem('tulips and rain '.repeat(8).slice(0, 128).replace(/.$/, 'x'))).toBeNull();
  });
});

describe('a stored password', () => {
  const password = new Secret('ﬁve ﬁne ﬁsh swim');
  it('is argon2id at the cost of today, and accepts the same text from another keyboard', async () => {
    const hash = await hashPassword(password);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(needsRehash(hash)).toBe(false);
    expect(needsRehash(hash.replace('t=2', 't=1'))).toBe(true);
    expect(await verifyPassword(hash, new Secret('five fine fish swim'))).toBe(true);
    expect(await verifyPassword(hash, new Secret('five fine fish sink'))).toBe(false);
    expect(await verifyPassword(null, password)).toBe(false);
  });
});
