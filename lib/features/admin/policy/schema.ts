import { z } from 'zod';

const TEXT_MAX = 20_000;
const text = z.string().max(TEXT_MAX).default('');

/** As typed: what an entry may look like is said by `readPolicyForm`, with the entry in the sentence. */
export const policySchema = z.object({
  allowedHosts: text,
  privateHosts: text,
  requiredScopes: text,
  forbiddenScopes: text,
  maxLifetimeDays: text,
  expiryRequired: text,
  signUp: text,
  revision: z.coerce.number().int().min(0),
  /** What the person has seen the effect of. */
  previewed: z.string().max(100).default(''),
});
