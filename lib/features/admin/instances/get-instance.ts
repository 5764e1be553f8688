import 'server-only';
import { validate as isUuid } from 'uuid';
import { calendarDateOf } from '#lib/domain/calendar-date.ts';
import { storedAccess } from '#lib/domain/host-access.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { storedAuthorities } from '#lib/infra/net/read-authorities.ts';
import type { Words } from '#lib/words/words.ts';
import { authorityView, certificateView } from './certificate-words.ts';
import { HISTORY_DAYS, historyView } from './instance-history.ts';
import {
  countLive,
  findHost,
  findInstance,
  type InstanceDetails,
  listPeriods,
  type Tally,
} from './instance-store.ts';
import { countsOf, instant, reachWords } from './instance-words.ts';
import { type InstancesRoom, requestRoom } from './room.ts';
import type { InstanceView } from './view.ts';

/** Counting goes no further: nobody waits for the millionth. */
const LIVE_MAX = 10_000;
const PERIODS_MAX = 500;

/** @returns null where there is no such GitLab. */
export async function getInstance(
  _viewer: Permitted<'instance:manage'>,
  id: string,
  given?: InstancesRoom,
): Promise<InstanceView | null> {
  const room = given ?? (await requestRoom());
  const { prisma, words } = room;
  const row = isUuid(id) ? await findInstance(prisma, id) : null;
  if (!row) return null;
  const now = room.now();
  const from = new Date(now.getTime() - HISTORY_DAYS * 86_400_000);
  const [host, periods, live] = await Promise.all([
    findHost(prisma, row.origin),
    listPeriods(prisma, row.origin, from, PERIODS_MAX),
    countLive(prisma, row.id, LIVE_MAX + 1),
  ]);
  const reach = { downCode: null, downSince: null, answeredAt: null, ...host };
  const { revision, baseUrl, helpText } = row;
  return {
    id: row.id,
    baseUrl,
    host: instanceHost(baseUrl),
    revision,
    reach: reachWords(words, reach),
    facts: factsOf(words, row, reach.answeredAt),
    connections: connectionsOf(words, row, live),
    certificate: certificateView(words, row, now),
    history: historyView(words, row, periods, now),
    access: storedAccess(row.access),
    concerns: words.say('instances.access.concerns', { count: Math.min(live, LIVE_MAX), more: moreOf(live) }),
    authorities:
      row.caPem === null ? [] : storedAuthorities(row.caPem).map((one) => authorityView(words, one)),
    helpText,
  };
}

function moreOf(live: number): 'yes' | 'no' {
  return live > LIVE_MAX ? 'yes' : 'no';
}

function connectionsOf(words: Words, { tally }: InstanceDetails, live: number): InstanceView['connections'] {
  const total = words.say('instances.total', { count: Math.min(live, LIVE_MAX), more: moreOf(live) });
  if (!tally) return { total, counts: [], counted: null };
  const { healthy, expiresSoon, needsYou, unreachable, disconnected } = tally;
  const counts: Tally = {
    healthy,
    expires_soon: expiresSoon,
    needs_you: needsYou,
    unreachable,
    disconnected,
  };
  return {
    total,
    counts: countsOf(counts),
    counted: words.say('instances.counted', { at: instant(words, tally.countedAt) }),
  };
}

function factsOf(
  words: Words,
  { baseUrl, version, enterprise, createdAt }: InstanceDetails,
  answeredAt: Date | null,
): InstanceView['facts'] {
  const { say } = words;
  const unknown = say('instances.unknown');
  const edition = enterprise === null ? unknown : say(`instances.edition.${enterprise ? 'ee' : 'ce'}`);
  return [
    { name: say('instances.fact.address'), text: baseUrl },
    { name: say('instances.fact.version'), text: version ?? unknown },
    { name: say('instances.fact.edition'), text: edition },
    { name: say('instances.fact.answered'), text: answeredAt ? instant(words, answeredAt) : unknown },
    { name: say('instances.fact.known'), text: words.day(calendarDateOf(createdAt)) },
  ];
}
