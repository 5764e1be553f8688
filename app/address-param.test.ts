import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressParam } from './address-param.ts';

/** The value, or where the browser is sent instead. */
async function open(host: string | string[], more: Record<string, string> = {}): Promise<string | undefined> {
  try {
    return await addressParam(Promise.resolve({ host, ...more }), 'host', '/guide');
  } catch (error) {
    const { digest } = error as { digest: string };
    const [, location = ''] = /^NEXT_REDIRECT;\w+;(.*);\d+;$/.exec(digest) ?? [];
    return `→ ${location}`;
  }
}

const TOKEN = 'glpat-cAnArY7hJ9kL2mN5pQ8s';

describe('an address in a query', () => {
  it.each([
    'gitlab.com',
    'https://git.example.com:8443/gitlab',
    'git@host.example:group/x.git',
    'büro.example',
  ])('%s is taken as it is', async (address) => expect(await open(address)).toBe(address));

  it.each([
    [TOKEN, '→ /guide?host=%5Bremoved%5D'],
    [`git.example.com/${TOKEN}`, '→ /guide?host=git.example.com%2F%5Bremoved%5D'],
    [`https://oauth2:${TOKEN}@git.example.com/x.git`, '→ /guide?host=https%3A%2F%2Fgit.example.com%2Fx.git'],
    ['https://me:swordfish@git.example.com', '→ /guide?host=https%3A%2F%2Fgit.example.com'],
    [`git.example.com?private_token=${TOKEN}`, '→ /guide?host=git.example.com'],
    [' ', '→ /guide'],
  ])('%s is asked for again without its secret', async (address, location) =>
    expect(await open(address)).toBe(location),
  );

  it('leaves the rest of the query as it was', async () =>
    expect(await open(TOKEN, { era: 'classic' })).toBe('→ /guide?host=%5Bremoved%5D&era=classic'));

  it('counts as none when repeated', async () => expect(await open(['a.example', TOKEN])).toBe(undefined));

  it('never leads in a circle', async () => {
    const piece = fc.constantFrom(
      'a',
      'A1',
      ' ',
      '@',
      ':',
      '/',
      '?',
      '"',
      '<',
      'git@',
      'https://',
      TOKEN,
      '\u200b',
      '\0',
      '\ud800',
    );
    const typed = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const first = await open(text);
        if (!first?.startsWith('→ ')) return;
        const again = new URL(first.slice(2), 'http://here.example').searchParams.get('host');
        expect(again === null ? undefined : await open(again)).toBe(again ?? undefined);
      }),
      { numRuns: 5_000 },
    );
  });
});
