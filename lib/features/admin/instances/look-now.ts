import 'server-only';
import { validate as isUuid } from 'uuid';
import { parseInstanceAddress } from '#lib/domain/instance-address.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { type InstanceLook, lookAtInstance, nothingSeen } from '#lib/infra/gitlab/look-at-instance.ts';
import { probeNow } from '#lib/infra/instances/host-schedule.ts';
import { keepCertificate } from '#lib/infra/instances/keep-certificate.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { findInstance } from './instance-store.ts';
import { certificateEnd } from './instance-words.ts';
import { netFor } from './net-for.ts';
import type { InstancesRoom } from './room.ts';
import { INSTANCE_IDLE, type InstanceState } from './view.ts';

/**
 * Looks at a known GitLab now, without any credential, as a link would begin; keeps the certificate that it shows. One that answers again after an
 * outage is probed at once.
 * @returns what was seen, in words; null where there is no such GitLab.
 */
export async function lookNow(
  _viewer: Permitted<'instance:manage'>,
  id: string,
  room: InstancesRoom,
): Promise<InstanceState | null> {
  const { prisma, words } = room;
  const row = isUuid(id) ? await findInstance(prisma, id) : null;
  if (!row) return null;
  const { baseUrl, origin } = row;
  const seen = await lookAt(baseUrl, room);
  const now = room.now();
  if (seen.certificate) await keepCertificate(prisma, { origin, certificate: seen.certificate, now });
  if (seen.verdict === 'ok') await probeNow(prisma, origin, now);
  return toldOfLook(words, seen, now);
}

/** What answers elsewhere on the host is another GitLab. */
async function lookAt(baseUrl: string, room: InstancesRoom): Promise<InstanceLook> {
  const address = parseInstanceAddress(baseUrl);
  if (!address.ok) return nothingSeen(address.error.code, { reason: address.error.reason });
  const here = { ...address.value, candidates: [baseUrl] };
  const { signal } = new AbortController();
  const seen = await lookAtInstance(here, { settings: await netFor(here, room), signal });
  if (seen.verdict !== 'ok' || seen.baseUrl === baseUrl) return seen;
  return { ...seen, verdict: 'gitlab.not_found', facts: {} };
}

function toldOfLook(words: Words, seen: InstanceLook, now: Date): InstanceState {
  const { verdict, facts, certificate, tookMs } = seen;
  if (verdict !== 'ok') {
    const { title, saw } = outcomeWords(words, verdict, facts);
    return { ...INSTANCE_IDLE, status: 'failed', tone: 'bad', title, text: saw };
  }
  const end = certificate && certificateEnd(words, new Date(certificate.validTo), now);
  return {
    ...INSTANCE_IDLE,
    status: 'done',
    tone: 'ok',
    title: words.say('instances.look.found', { ms: tookMs ?? 0 }),
    text: end && words.say('instances.look.certificate', { end: end.text }),
  };
}
