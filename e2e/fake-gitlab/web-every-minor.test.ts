import { expect, it } from 'vitest';
import { gitlabAbilities, parseGitlabVersion, tokenPageUrl } from '#lib/domain/gitlab-version.ts';
import { startFakeGitlab } from './server.ts';
import { fieldOf, ticksOf, visitor } from './web-visitor.ts';

/** Newest minor of each major that is known. */
const MAJORS: readonly (readonly [number, number])[] = [
  [13, 12],
  [14, 10],
  [15, 11],
  [16, 11],
  [17, 11],
  [18, 11],
  [19, 4],
];
const MINORS = MAJORS.flatMap(([major, last]) =>
  Array.from({ length: last + 1 }, (_, minor) => `${major}.${minor}.0`),
);
const WISH = { name: 'Patchbay', description: 'Linked in Patchbay', scopes: ['read_user', 'self_rotate'] };

it.each(MINORS)(
  '%s: the link the product gives leads to the form, filled in as far as can be',
  async (text) => {
    const gitlab = await startFakeGitlab({ version: text });
    try {
      const version = parseGitlabVersion(text);
      const { prefill, prefillDescription, selfRotateScope } = gitlabAbilities(version);
      const person = visitor(gitlab.url);
      const url = tokenPageUrl(gitlab.url, version, WISH);
      const seen = await person.signIn(await person.open(url), gitlab.createUser());
      expect(seen.status).toBe(200);
      expect(fieldOf(seen, text.startsWith('13.') ? 'Name' : 'Token name')).toBe(prefill ? WISH.name : '');
      const ticked = ticksOf(seen).filter((scope) => fieldOf(seen, scope));
      expect(ticked.sort()).toEqual(prefill ? WISH.scopes.slice(0, selfRotateScope ? 2 : 1) : []);
      expect(seen.html.includes(WISH.description)).toBe(prefillDescription);
    } finally {
      await gitlab.close();
    }
  },
);
