import 'server-only';
import { decidingFacts, word } from '#lib/domain/check-facts.ts';
import { type Diagnosis, diagnose, type Surroundings } from '#lib/domain/diagnosis.ts';
import { plainText } from '#lib/domain/hostile-text.ts';
import { parseReference } from '#lib/domain/ids.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { type Check, type CheckDetail, storedVerdict } from '#lib/domain/outcome.ts';
import type { TokenShape } from '#lib/domain/token-shape.ts';
import type { LookPlace } from '#lib/infra/auth/record-look.ts';
import type { Permitted } from '#lib/infra/auth/viewer.ts';
import { outagesOf } from '#lib/infra/instances/outages-of.ts';
import { checkWords } from '#lib/words/check-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { type CaseRow, countAround, findCase, hasWorked, listLines } from './attempt-store.ts';
import { certificateRows, networkRows, tokenRows } from './case-facts.ts';
import { listConnectionLines } from './connection-store.ts';
import { kindWords, toAttemptLine, toConnectionLine, toPersonLine } from './line-words.ts';
import { messageFor, utcSecond } from './message-words.ts';
import { recordLookAtAttempt } from './record-look-at-attempt.ts';
import { type Room, requestRoom } from './room.ts';
import type { CaseView, DiagnosisView } from './view.ts';

const NEIGHBOURS = 12;

/**
 * Everything about one attempt that helps to help. Recorded as a look before anything around it is read, and before it is handed out.
 * @param reference as it stands in the URL. @returns null where there is none.
 */
export async function getCase(
  viewer: Permitted<'connection:see-all'>,
  reference: string,
  how: LookPlace = 'attempt',
  given?: Room,
): Promise<CaseView | null> {
  const room = given ?? (await requestRoom());
  const known = parseReference(reference);
  const row = known && (await findCase(room.prisma, known));
  if (!row) return null;
  await recordLookAtAttempt(viewer, row, how, room);
  const [surroundings, connection, neighbours] = await Promise.all([
    surroundingsOf(row, room),
    row.connectionId ? listConnectionLines(room.prisma, { id: row.connectionId }, 1) : [],
    listNeighbours(row, room),
  ]);
  const diagnosis = diagnose(triedOf(row), surroundings);
  return {
    ...(await spokenCase(row, diagnosis, surroundings, room)),
    person: toPersonLine(row.user),
    connection: connection[0] ? toConnectionLine(room.words, connection[0], room.now()) : null,
    neighbours: neighbours.map((line) => toAttemptLine(room.words, line)),
  };
}

const NOTHING_KNOWN: Surroundings = {
  sameTrouble: 0,
  succeeded: 0,
  hostDown: false,
  workedBefore: false,
  workedSince: false,
};

async function surroundingsOf(row: CaseRow, { prisma }: Room): Promise<Surroundings> {
  const { baseUrl } = row;
  if (baseUrl === null) return NOTHING_KNOWN;
  const origin = new URL(baseUrl).origin;
  const [around, worked, outages] = await Promise.all([
    countAround(prisma, { ...row, baseUrl }),
    hasWorked(prisma, { ...row, baseUrl }),
    outagesOf(prisma, [origin]),
  ]);
  return { ...around, ...worked, hostDown: outages.has(origin) };
}

/** The same person's other tries at that GitLab. */
function listNeighbours({ userId, baseUrl, reference }: CaseRow, { prisma }: Room) {
  if (baseUrl === null) return [];
  return listLines(
    prisma,
    { userId, baseUrl, reference: { not: reference }, kind: { not: 'replay' } },
    NEIGHBOURS,
  );
}

// What is read here was written by `toNewAttempt` alone, from these very types.
const checksOf = (row: CaseRow) => row.checks as unknown as Check[];
const evidenceOf = (row: CaseRow) => row.evidence as CheckDetail;
const shapeOf = (row: CaseRow) => row.tokenShape as TokenShape | null;

function triedOf(row: CaseRow) {
  return {
    verdict: storedVerdict(row.verdict),
    checks: checksOf(row),
    evidence: evidenceOf(row),
    truncated: shapeOf(row)?.truncated ?? false,
  };
}

async function spokenCase(
  row: CaseRow,
  diagnosis: Diagnosis,
  surroundings: Surroundings,
  { words }: Room,
): Promise<Omit<CaseView, 'person' | 'connection' | 'neighbours'>> {
  const { reference, baseUrl, startedAt, finishedAt } = row;
  const { verdict } = diagnosis;
  const checks = checksOf(row);
  const evidence = evidenceOf(row);
  const facts = verdict === 'ok' ? evidence : decidingFacts(verdict, checks, evidence);
  const address = baseUrl ? instanceHost(baseUrl) : plainText(row.input, 120);
  const correlationId = word(evidence, 'correlationId');
  const { name, language } = row.user;
  const about = { reference, name, address, startedAt: finishedAt, correlationId, language };
  return {
    reference,
    kind: kindWords(words, row.kind),
    isReplay: row.kind === 'replay',
    verdict,
    address,
    typed: plainText(row.input, 512),
    baseUrl,
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    at: utcSecond(finishedAt),
    diagnosis: toDiagnosisView(words, diagnosis, surroundings, facts),
    message: await messageFor(about, diagnosis, facts, words),
    checks: checks.map((check) => checkWords(words, check)),
    gitlabLog: correlationId
      ? {
          correlationId,
          ask: words.say('support.log.ask', { id: correlationId, at: utcSecond(finishedAt), host: address }),
        }
      : null,
    traces: row.traces,
    network: networkRows(words, { checks, facts }),
    certificate: certificateRows(words, { checks, facts }),
    token: tokenRows(words, shapeOf(row), { checks, facts }),
    replay:
      row.kind === 'replay'
        ? { reason: plainText(row.reason ?? '', 300), comparedWith: row.comparedWith }
        : null,
  };
}

function toDiagnosisView(
  words: Words,
  { verdict, confidence, actor, reasons, step, solved }: Diagnosis,
  { sameTrouble, succeeded }: Surroundings,
  facts: CheckDetail,
): DiagnosisView {
  const { say } = words;
  const spoken = verdict === 'ok' ? null : outcomeWords(words, verdict, facts);
  return {
    cause: spoken?.title ?? say('support.good'),
    saw: spoken?.saw ?? '',
    code: verdict,
    confidence,
    confidenceName: say(`support.confidence.${confidence}`),
    actor,
    who: actor ? say(`support.who.${actor}`) : say('support.who.nobody'),
    reasons: reasons.map((reason) => say(`support.reason.${reason}`, { same: sameTrouble, fine: succeeded })),
    step: say(`support.step.${step}`),
    solved: solved && verdict !== 'ok' ? say('support.solved') : null,
  };
}
