import 'server-only';
import { randomBytes } from 'node:crypto';
import { referenceFrom } from '#lib/domain/ids.ts';
import { fail, ok, type Result } from '#lib/domain/result.ts';
import { findSecrets, type KnownSecret } from '#lib/domain/secret-search.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { createWords } from '#lib/words/words.ts';
import { getCase } from '../get-case.ts';
import { type Room, requestRoom } from '../room.ts';
import { knownSecrets } from './known-secrets.ts';
import { bundleText, writeBundle } from './write-bundle.ts';

export type CheckedBundle = { reference: string; json: string; text: string; kilobytes: number };

type Given = { room: Room; secrets: readonly KnownSecret[] };

/**
 * A case's page as a file for others, in English, handed out only after its finished bytes were searched for secrets.
 * @returns null where there is no such attempt; an error's reference, which the log has, where something was found.
 */
export async function getBundle(
  viewer: Permitted<'connection:see-all'>,
  reference: string,
  withNames: boolean,
  given?: Given,
): Promise<Result<CheckedBundle, string> | null> {
  const room = given?.room ?? (await requestRoom());
  const found = await getCase(viewer, reference, 'bundle', { ...room, words: await createWords('en') });
  if (!found) return null;
  const bundle = writeBundle(found, withNames);
  const json = `${JSON.stringify(bundle, null, 2)}\n`;
  const text = bundleText(bundle);
  const hits = findSecrets(`${json}\n${text}`, given?.secrets ?? (await knownSecrets()));
  if (hits.length > 0) {
    const incident = referenceFrom(randomBytes(8));
    room.log.error(
      { reference: incident, attempt: found.reference, hits },
      'a support bundle held a secret and was withheld',
    );
    return fail(incident);
  }
  return ok({ reference: found.reference, json, text, kilobytes: Math.ceil(Buffer.byteLength(json) / 1024) });
}
