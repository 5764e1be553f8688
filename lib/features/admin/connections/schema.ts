import { z } from 'zod';
import { withoutSecrets } from '#lib/domain/address-text.ts';
import { parseCalendarDate } from '#lib/domain/calendar-date.ts';
import { OUTCOME_CODES } from '#lib/domain/outcome.ts';

export const SEARCH_LENGTH_MAX = 200;
export const VIEW_NAME_LENGTH_MAX = 60;
const QUERY_LENGTH_MAX = 2_000;

/** The five statuses by their names in addresses, all that are not disconnected, and those that an administrator switched off. */
export const STATES = [
  'live',
  'needs-you',
  'expires-soon',
  'unreachable',
  'healthy',
  'disconnected',
  'disabled',
] as const;
export type State = (typeof STATES)[number];

/** When the token ends. */
export const ENDS = ['7d', '30d', '90d', 'past', 'never'] as const;
export type Ends = (typeof ENDS)[number];

export const SORTED_BY = ['created', 'owner', 'account', 'instance', 'expires', 'checked', 'label'] as const;
export type SortedBy = (typeof SORTED_BY)[number];
export type TableSort = SortedBy | `-${SortedBy}`;
export const DEFAULT_SORT: TableSort = '-created';

export const COLUMNS = [
  'owner',
  'account',
  'instance',
  'status',
  'scopes',
  'expires',
  'checked',
  'created',
  'label',
] as const;
export type Column = (typeof COLUMNS)[number];
const DEFAULT_COLUMNS: readonly Column[] = COLUMNS.filter((column) => column !== 'created');

const text = (max: number) =>
  z
    .string()
    .transform((typed) => withoutSecrets(typed.replaceAll('\0', ''), max))
    .catch('');
/** Cut between words: half a word begins many others. */
const search = text(SEARCH_LENGTH_MAX).transform((q) =>
  q.length < SEARCH_LENGTH_MAX - 1 ? q : q.replace(/(?<=\s)\S+$/, '').trimEnd(),
);
const day = z
  .string()
  .refine((text) => parseCalendarDate(text) !== null)
  .nullable()
  .catch(null);

/** What narrows the table down. Nothing in an address is refused: what is not understood counts as not said. */
const filterSchema = z.object({
  q: search,
  status: z.enum(STATES).nullable().catch(null),
  /** a host or base URL, with or without its scheme, or the beginning of one; with a slash at its end, that GitLab alone */
  host: text(SEARCH_LENGTH_MAX),
  /** an e-mail address, whole */
  owner: text(254).transform((email) => email.toLowerCase()),
  /** an outcome code: GitLab's verdict, or why it cannot be reached */
  problem: z.enum(OUTCOME_CODES).nullable().catch(null),
  scope: text(80),
  ends: z.enum(ENDS).nullable().catch(null),
  /** UTC days, both included */
  endsFrom: day,
  endsTo: day,
  rotates: z.literal('yes').nullable().catch(null),
});
export type ConnectionFilter = z.output<typeof filterSchema>;

export const NO_FILTER: ConnectionFilter = filterSchema.parse({});

const SORTS = new Set<string>(SORTED_BY.flatMap((by) => [by, `-${by}`]));

export const tableSchema = filterSchema.extend({
  sort: z
    .string()
    .refine((sort): sort is TableSort => SORTS.has(sort))
    .catch(DEFAULT_SORT),
  /** Cursors: the page that follows this row, or the one that leads up to it. */
  after: z.string().nullable().catch(null),
  before: z.string().nullable().catch(null),
  columns: z
    .union([z.string(), z.array(z.string())])
    .transform((given) => chosenColumns(Array.isArray(given) ? given : given.split(',')))
    .catch([...DEFAULT_COLUMNS]),
  density: z.enum(['compact']).nullable().catch(null),
});
export type TableWish = z.output<typeof tableSchema>;

/** Owner and account are what a row is known by: they are always there. */
function chosenColumns(names: readonly string[]): Column[] {
  return COLUMNS.filter((column) => column === 'owner' || column === 'account' || names.includes(column));
}

/** @param wish what is to be shown. @returns its address without what is usual, so that equal tables have equal addresses. */
export function tableQuery(wish: TableWish, change: Partial<TableWish> = {}): URLSearchParams {
  const { columns, sort, after, before, density, ...filter } = {
    ...wish,
    after: null,
    before: null,
    ...change,
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (sort !== DEFAULT_SORT) query.set('sort', sort);
  if (columns.join() !== DEFAULT_COLUMNS.join()) query.set('columns', columns.join());
  if (density) query.set('density', density);
  if (after) query.set('after', after);
  if (before) query.set('before', before);
  return query;
}

export const saveViewSchema = z.object({
  name: z.string('name.missing').trim().min(1, 'name.missing').max(VIEW_NAME_LENGTH_MAX, 'name.long'),
  query: z.string().max(QUERY_LENGTH_MAX, 'name.long'),
});
export const removeViewSchema = z.object({ viewId: z.string().max(64) });
