import { expect, test } from 'vitest';
import { listSchema } from '#lib/features/connections/schema.ts';
import { listHref } from './list-href.ts';

test.each([
  [{}, {}, '/connections'],
  [{ show: 'healthy' }, {}, '/connections?show=healthy'],
  [{ show: 'healthy', page: '3' }, { sort: 'expiry' }, '/connections?show=healthy&sort=expiry'],
  [{ q: 'a&b=%' }, { page: 2 }, '/connections?q=a%26b%3D%25&page=2'],
] as const)('%j, changed by %j', (query, change, href) => {
  expect(listHref(listSchema.parse(query), change)).toBe(href);
});

test.each([
  ['show', 'toString', null],
  ['show', ['healthy'], null],
  ['sort', 'name; DROP TABLE users', 'first'],
  ['page', '-1', 1],
  ['page', '1e9', 1],
  ['page', '2.5', 1],
  ['page', 'two', 1],
  ['q', ['a', 'b'], ''],
  ['q', 'a\u0000b\u202e', 'ab'],
  ['q', 'find glpat-cAnArY7hJ9kL2mN5pQ8s', 'find [removed]'],
] as const)('%s=%j is read as %j', (name, value, read) => {
  expect(listSchema.parse({ [name]: value })[name]).toBe(read);
});

test('a search is cut where it gets too long', () => {
  expect(listSchema.parse({ q: 'word '.repeat(100) }).q.length).toBeLessThanOrEqual(200);
});
