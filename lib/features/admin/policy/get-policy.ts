import 'server-only';
import { describedEnv } from '#lib/env.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { readPolicy } from '#lib/infra/policy/policy-store.ts';
import type { Words } from '#lib/words/words.ts';
import { nameOf } from './effect-store.ts';
import { textsOf } from './policy-texts.ts';
import { type PolicyRoom, policyRoom } from './room.ts';
import type { PolicyView } from './view.ts';

/** The policy as its form shows it, with what the configuration says beside it. */
export async function getPolicy(
  _viewer: Permitted<'policy:manage'>,
  words: Words,
  { prisma }: Pick<PolicyRoom, 'prisma'> = policyRoom(),
): Promise<PolicyView> {
  const policy = await readPolicy(prisma);
  const { updatedAt: at } = policy;
  const who = (await nameOf(prisma, policy.updatedBy)) ?? words.say('policy.somebody');
  return {
    revision: policy.revision,
    texts: textsOf(policy),
    configured: configured(words),
    changed: at
      ? words.say('policy.changed', {
          who,
          day: words.day(at.toISOString().slice(0, 10)),
          time: words.utcTime(at),
        })
      : words.say('policy.never'),
  };
}

const BESIDE = {
  privateHosts: 'ALLOWED_PRIVATE_HOSTS',
  requiredScopes: 'REQUIRED_SCOPES',
  signUp: 'SIGN_UP',
} as const;

function configured({ say }: Words): PolicyView['configured'] {
  const known = describedEnv();
  const told = Object.entries(BESIDE).map(([field, name]) => {
    const value = known.find(({ variable }) => variable === name)?.value ?? null;
    return [
      field,
      value === null ? say('policy.notConfigured', { name }) : say('policy.configured', { name, value }),
    ];
  });
  return Object.fromEntries(told);
}
