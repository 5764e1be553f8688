import 'server-only';
import { validate as isUuid } from 'uuid';
import { plainText } from '#lib/domain/hostile-text.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { storedOutcome } from '#lib/domain/outcome.ts';
import { readUserAgent } from '#lib/domain/user-agent.ts';
import { listLiveSessions } from '#lib/infra/auth/sessions.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { db } from '#lib/infra/db/prisma.ts';
import { requestWords } from '#lib/infra/words/request-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { toPersonRow } from './list-people.ts';
import { changesOf, connectionsOf, failuresOf, findPerson } from './people-store.ts';
import type { PersonView } from './view.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const SHOWN_MAX = 20;

/** Everything an administrator may know of a person; null where there is none. Never a password, in whatever form, nor a token. */
export async function getPerson(
  viewer: Permitted<'person:manage'>,
  personId: string,
): Promise<PersonView | null> {
  const prisma = db();
  const person = isUuid(personId) ? await findPerson(prisma, personId) : null;
  if (!person) return null;
  const since = new Date(Date.now() - WEEK_MS);
  const [words, sessions, failures, changes, connections] = await Promise.all([
    requestWords(),
    listLiveSessions(prisma, personId),
    failuresOf(prisma, personId, since, SHOWN_MAX),
    changesOf(prisma, personId, SHOWN_MAX),
    connectionsOf(prisma, personId),
  ]);
  return {
    ...toPersonRow({ ...person, seenAt: sessions[0]?.lastSeenAt ?? null, connections }),
    revision: person.revision,
    isSelf: personId === viewer.userId,
    signsInWith: { password: person.passwordHash !== null, oidc: person.oidcSubject !== null },
    sessions: sessions.slice(0, SHOWN_MAX).map(({ handle, userAgent, address, lastSeenAt }) => ({
      handle,
      device: deviceWords(userAgent, words),
      address: address === '' || address === 'unknown' ? null : address,
      seenAt: lastSeenAt.toISOString(),
    })),
    failures: failures.map(({ reference, verdict, baseUrl, startedAt }) => ({
      reference,
      title: outcomeWords(words, storedOutcome(verdict)).title,
      host: baseUrl && instanceHost(baseUrl),
      at: startedAt.toISOString(),
    })),
    changes: changes.map(({ id, verb, by, at }) => ({
      id: String(id),
      verb,
      by: by && plainText(by, 80),
      at: at.toISOString(),
    })),
  };
}

function deviceWords(userAgent: string, { say }: Words): string {
  const { browser, system } = readUserAgent(userAgent);
  if (browser && system) return say('account.sessions.device', { browser, system });
  return browser ?? system ?? say('account.sessions.unknown');
}
