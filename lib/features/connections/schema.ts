import { z } from 'zod';
import { secretField } from '#lib/action/parse-form.ts';
import { withoutSecrets } from '#lib/domain/address-text.ts';
import type { ConnectionStatus } from '#lib/domain/connection-status.ts';

export const HOSTNAME_LENGTH_MAX = 512;

/** The connect form. Only what no parser may be given is refused here; the rest is read, understood and named by the use-case. */
export const connectSchema = z.object({
  hostname: z.string('address.malformed').max(HOSTNAME_LENGTH_MAX, 'address.malformed'),
  token: secretField(),
  renew: z
    .string()
    .max(64)
    .optional()
    .transform((id) => id || null),
  revokeOld: ticked(),
  changeAccount: ticked(),
});

export const connectionIdSchema = z.object({ connectionId: z.string().max(64) });

export const LABEL_LENGTH_MAX = 80;

export const labelSchema = connectionIdSchema.extend({
  label: z.string().max(LABEL_LENGTH_MAX, 'label.long'),
});

export const disconnectSchema = connectionIdSchema.extend({ revoke: ticked() });

export const SEARCH_LENGTH_MAX = 200;

/** The `show` parameter of the list: each status by its name in addresses. */
export const SHOWN = {
  'needs-you': 'needs_you',
  'expires-soon': 'expires_soon',
  healthy: 'healthy',
  unreachable: 'unreachable',
  disconnected: 'disconnected',
} as const satisfies Record<string, ConnectionStatus>;
export type Shown = keyof typeof SHOWN;

/** What needs its owner first; or by a column, also the other way round. */
export const SORTS = [
  'first',
  'expiry',
  'expiry_desc',
  'account',
  'account_desc',
  'instance',
  'instance_desc',
  'checked',
  'checked_desc',
] as const;
export type Sort = (typeof SORTS)[number];

/** What a list is to show, from its address. Nothing there is refused: what is not understood counts as not said. */
export const listSchema = z.object({
  show: z
    .literal(Object.keys(SHOWN) as Shown[])
    .nullable()
    .catch(null),
  q: z
    .string()
    .transform((typed) => withoutSecrets(typed, SEARCH_LENGTH_MAX))
    .catch(''),
  sort: z.enum(SORTS).catch('first'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
});
export type ListWish = z.infer<typeof listSchema>;

/** A box: ticked, it is there; otherwise it is not. */
function ticked() {
  return z
    .string()
    .optional()
    .transform((text) => text !== undefined && text !== '');
}
