import { z } from 'zod';
import { withoutSecretForms, withoutSecrets } from '#lib/domain/address-text.ts';
import { INSTANCE_ACCESS } from '#lib/domain/host-access.ts';

export const INSTANCE_FILTERS = ['down', 'denied', 'own-ca', 'ends-soon'] as const;
export type InstanceFilter = (typeof INSTANCE_FILTERS)[number];

export const INSTANCE_SORTS = [
  'host',
  'host_desc',
  'version',
  'version_desc',
  'connections',
  'connections_desc',
  'certificate',
  'certificate_desc',
  'trouble',
] as const;
export type InstanceSort = (typeof INSTANCE_SORTS)[number];

export const SEARCH_LENGTH_MAX = 200;
const PAGE_MAX = 10_000;

/** What the list is to show, from its address. Nothing there is refused: what is not understood counts as not said. */
export const instanceWishSchema = z.object({
  q: z
    .string()
    .transform((typed) => withoutSecrets(typed.replaceAll('\0', ''), SEARCH_LENGTH_MAX))
    .catch(''),
  show: z.enum(INSTANCE_FILTERS).nullable().catch(null),
  sort: z.enum(INSTANCE_SORTS).catch('trouble'),
  page: z.coerce.number().int().min(1).max(PAGE_MAX).catch(1),
});
export type InstanceWish = z.output<typeof instanceWishSchema>;

export const ADDRESS_LENGTH_MAX = 512;

export const addInstanceSchema = z.object({
  address: z.string('address.malformed').max(ADDRESS_LENGTH_MAX, 'address.malformed'),
});

export const instanceIdSchema = z.object({ instanceId: z.string().max(64) });

/** Every change says which revision it was drawn from. */
export const changeSchema = instanceIdSchema.extend({ revision: z.coerce.number().int() });

export const accessSchema = changeSchema.extend({ access: z.enum(INSTANCE_ACCESS, 'access.unknown') });

export const HELP_LENGTH_MAX = 1_000;

/** Browsers send line ends as CR LF: a line end is one character here. */
export const helpTextSchema = changeSchema.extend({
  helpText: z
    .string('help.long')
    .transform((text) => withoutSecretForms(text.replace(/\r\n?/g, '\n').trim()))
    .refine((text) => text.length <= HELP_LENGTH_MAX, 'help.long'),
});

/** Far more than is read: what is too long is told in words. */
const PEM_LENGTH_MAX = 500_000;

/** `step`: show what is in it, or trust it. */
export const authoritySchema = changeSchema.extend({
  pem: z.string('ca.missing').max(PEM_LENGTH_MAX, 'ca.long'),
  step: z.enum(['read', 'trust']).catch('read'),
});
