import { Secret } from '#lib/domain/secret.ts';
export function env(): { databaseUrl: Secret | null } {
  return { databaseUrl: process.env.DATABASE_URL ? new Secret(process.env.DATABASE_URL) : null };
}
