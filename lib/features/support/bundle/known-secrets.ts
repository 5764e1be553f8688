import 'server-only';
import { cookies } from 'next/headers';
import type { Secret } from '#lib/domain/secret.ts';
import type { KnownSecret } from '#lib/domain/secret-search.ts';
import { type Env, env } from '#lib/env.ts';

/**
 * Every secret that this process holds, for searching a finished text for them. They live no longer than the search.
 * Tokens are not among them: they stay sealed, and are found by their form.
 */
export async function knownSecrets(): Promise<KnownSecret[]> {
  const carried = (await cookies())
    .getAll()
    .filter(({ name }) => name.endsWith('patchbay.session'))
    .map(({ value }) => ({ name: 'session cookie', bytes: Buffer.from(value) }));
  return [...secretsOf(env()), ...carried];
}

function secretsOf({ vaultKeys, authSecret, oidc, mail, databaseUrl, net }: Env): KnownSecret[] {
  return [
    ...vaultKeys.map(({ kid, key }) => ({ name: `vault key ${kid}`, bytes: key.export() })),
    ...textSecret('AUTH_SECRET', authSecret),
    ...textSecret('OIDC_CLIENT_SECRET', oidc?.clientSecret ?? null),
    ...textSecret('SMTP_URL', mail?.smtp.password ?? null),
    ...passwordIn('DATABASE_URL', databaseUrl?.reveal() ?? null),
    ...passwordIn('HTTPS_PROXY', net.httpsProxy),
  ];
}

function textSecret(name: string, secret: Secret | null): KnownSecret[] {
  return secret ? [{ name, bytes: Buffer.from(secret.reveal()) }] : [];
}

function passwordIn(name: string, url: string | null): KnownSecret[] {
  const password = url ? URL.parse(url)?.password : null;
  return password ? [{ name, bytes: Buffer.from(decodeURIComponent(password)) }] : [];
}
