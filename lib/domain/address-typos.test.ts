import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyAddress } from './address-typos.ts';
import { editDistance } from './edit-distance.ts';
import { parseInstanceAddress } from './instance-address.ts';

const linked = ['https://git.acme.test:8443/gitlab', 'https://gitlab.example.com'];

describe('the address that was probably meant', () => {
  it.each([
    ['gitlab.con', 'gitlab.com'],
    ['gitlab.co', 'gitlab.com'],
    ['gtilab.com', 'gitlab.com'],
    ['gitlba.com', 'gitlab.com'],
    ['gitlab.comm', 'gitlab.com'],
    ['gitlb.com', 'gitlab.com'],
    ['gitllab.con', 'gitlab.com'],
    ['githab.com', 'gitlab.com'],
    ['gitlabcom', 'gitlab.com'],
    ['gitlab,com', 'gitlab.com'],
    ['gitlab;com', 'gitlab.com'],
    ['gitlab..com', 'gitlab.com'],
    ['gitlab. com', 'gitlab.com'],
    ['wwwgitlab.com', 'gitlab.com'],
    ['wwww.gitlab.com', 'gitlab.com'],
    ['htps://gitlab.com', 'gitlab.com'],
    ['htttps://gitlab.com/group/project', 'gitlab.com'],
    ['https;//gitlab.com', 'gitlab.com'],
    ['https:\\\\gitlab.com', 'gitlab.com'],
    ['https://https://gitlab.com', 'gitlab.com'],
    ['https://gitlab,com/group', 'gitlab.com'],
    ['htps://gitlab.con', 'gitlab.com'],
    ['htps://code.example.org:8443', 'code.example.org:8443'],
    ['code,example,org/gitlab', 'code.example.org/gitlab'],
    ['git.amce.test', 'git.acme.test:8443/gitlab'],
    ['gitlab.exmple.com', 'gitlab.example.com'],
  ])('%j → %s', (typed, meant) => expect(likelyAddress(typed, linked)).toBe(meant));

  it.each([
    ['GitLab.com itself', 'gitlab.com'],
    ['a name already linked', 'git.acme.test'],
    ['another name', 'gitlab.acme.org'],
    ['a short name of somebody else', 'git.io'],
    ['another product', 'github.com'],
    ['another product under http', 'htps://github.com'],
    ['an address of a machine', '192.0.2.7'],
    ['a token', 'glpat-aB3dE6gH9jK2mN5pQ8sT'],
    ['a user name with a password', 'https://gitlab.com@evil.example'],
    ['nothing', '  '],
    ['a long text', `${'gitlab,'.repeat(60)}com`],
    ['a scheme that leads to no GitLab', 'javascript:alert(1)'],
  ])('none for %s', (_, typed) => {
    expect(likelyAddress(typed, [...linked, 'https://192.0.2.8'])).toBeNull();
  });

  it('is always an address that is understood, and not the one typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        const meant = likelyAddress(typed, linked);
        if (meant === null) return;
        const parsed = parseInstanceAddress(meant);
        expect(parsed.ok && parsed.value.candidates[0]).toBe(`https://${meant.replace(/^https?:\/\//, '')}`);
        expect(meant).not.toBe(typed);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
  ])('%j, %j: %i', (from, to, edits) => expect(editDistance(from, to)).toBe(edits));

  it('is the same both ways, and at most one for one slip', () => {
    const slip = fc.tuple(
      fc.string({ minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.string({ maxLength: 1 }),
    );
    fc.assert(
      fc.property(slip, ([text, place, letter]) => {
        const cut = Math.min(place, text.length - 1);
        const slipped = text.slice(0, cut) + letter + text.slice(cut + 1);
        expect(editDistance(text, slipped)).toBeLessThanOrEqual(1);
        expect(editDistance(slipped, text)).toBe(editDistance(text, slipped));
      }),
    );
  });
});
