import type { OutcomeCode } from '#lib/domain/outcome.ts';

const HOSTNAME_FAMILIES = ['address', 'dns', 'redirect'];
const TOKEN_FAMILIES = ['token', 'scope', 'policy'];

/** Which field a person mends after this outcome; null where it lies with somebody else. */
export function fieldToMend(code: OutcomeCode): 'hostname' | 'token' | null {
  const family = code.slice(0, code.indexOf('.'));
  if (HOSTNAME_FAMILIES.includes(family) || code === 'gitlab.not_found' || code === 'tls.name_mismatch')
    return 'hostname';
  if (code === 'policy.host') return 'hostname';
  if (code === 'policy.disabled') return null;
  return TOKEN_FAMILIES.includes(family) || code === 'account.other_user' ? 'token' : null;
}
