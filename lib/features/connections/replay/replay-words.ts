import { bounded } from '#lib/domain/check-facts.ts';
import { instanceHost } from '#lib/domain/instance-host.ts';
import { type Check, type CheckDetail, type OutcomeCode, storedOutcome } from '#lib/domain/outcome.ts';
import {
  type CheckDiff,
  diffChecks,
  diffFacts,
  type FactDiff,
  type FactValue,
  type Run,
  slowdownOf,
} from '#lib/domain/replay-diff.ts';
import { checkWords } from '#lib/words/check-words.ts';
import { outcomeWords } from '#lib/words/outcome-words.ts';
import type { Words } from '#lib/words/words.ts';
import { isTokenless } from './plan-replay.ts';
import type { RunRow } from './replay-store.ts';
import type { CheckDiffView, FactDiffView, ReplayView, StandingView } from './view.ts';

type Compared = Pick<ReplayView, 'before' | 'now' | 'summary' | 'checks' | 'facts' | 'tokenless'>;

/** A run beside the older one that it is compared with, in words. */
export function compareRuns(words: Words, now: RunRow, before: RunRow | null): Compared {
  const tokenless = isTokenless(now);
  const today = readRun(now);
  const then = before && readRun(before);
  const checks = diffChecks(then ?? NOTHING, today, tokenless);
  const { code, todo, outcome } = endOf(words, now, tokenless);
  const old = before && endOf(words, before, isTokenless(before));
  return {
    tokenless,
    now: { outcome, todo, good: code === null },
    before: before &&
      old && {
        reference: before.reference,
        at: before.startedAt.toISOString(),
        outcome: old.outcome,
        good: old.code === null,
      },
    summary: summaryOf(words, { checks, now: { code, outcome }, before: old, tokenless }),
    checks: checks.map((check) => checkView(words, check)),
    facts: then ? diffFacts(then, today).map((fact) => factView(words, fact)) : [],
  };
}

const NOTHING: Run = { checks: [], evidence: {} };

/** Written by `toNewAttempt` alone, from these very types. */
function readRun({ checks, evidence }: Pick<RunRow, 'checks' | 'evidence'>): Run {
  return { checks: checks as unknown as Check[], evidence: evidence as CheckDetail };
}

type Ended = { code: OutcomeCode | null; outcome: string };

/** How a run ended. */
export function endOf(words: Words, row: RunRow, tokenless: boolean): Ended & { todo: string | null } {
  if (row.verdict === 'ok') {
    const outcome = words.say(tokenless ? 'replay.reachable' : 'replay.well');
    return { code: null, outcome, todo: null };
  }
  const code = storedOutcome(row.verdict);
  const { checks, evidence } = readRun(row);
  const decided = checks.find((check) => check.status === 'failed' && check.code === code);
  const { title, todo } = outcomeWords(words, code, { ...evidence, ...decided?.detail });
  return { code, outcome: title, todo };
}

type Story = { checks: readonly CheckDiff[]; now: Ended; before: Ended | null; tokenless: boolean };

function summaryOf(words: Words, { checks, now, before, tokenless }: Story): ReplayView['summary'] {
  const summary = (kind: Kind, tone: ReplayView['summary']['tone'], values = {}) => ({
    tone,
    title: words.say(`replay.summary.${kind}.title`),
    text: words.say(`replay.summary.${kind}.text`, values),
  });
  if (!before) return summary('alone', 'info');
  const names = (change: 'mended' | 'broken') =>
    words.list(
      checks.filter((check) => check.change === change).map(({ name }) => words.say(`checks.names.${name}`)),
    );
  const then = { before: before.outcome, now: now.outcome };
  if (now.code === null) {
    if (before.code === null) return summary('good', 'ok');
    const mended = names('mended');
    if (!tokenless) return summary('mended', 'ok', { checks: mended || before.outcome });
    return mended ? summary('clear', 'ok', { checks: mended }) : summary('unseen', 'info', then);
  }
  const broken = names('broken');
  if (before.code === null || broken) return summary('broken', 'bad', { checks: broken || now.outcome });
  return now.code === before.code ? summary('same', 'warn', then) : summary('other', 'warn', then);
}

type Kind = keyof Words['catalogue']['replay']['summary'];

function checkView(words: Words, diff: CheckDiff): CheckDiffView {
  const { name, change, before, now } = diff;
  return {
    name,
    title: words.say(`checks.names.${name}`),
    change,
    changed: words.say(`replay.change.${change}`),
    before: before && standing(words, before),
    now: now && standing(words, now),
    slower: slowness(words, slowdownOf(diff)),
  };
}

function standing(words: Words, check: Check): StandingView {
  const { status, ms } = check;
  const { remark } = checkWords(words, check);
  return { status, ms, remark, title: words.say(`connect.running.${status}`) };
}

function slowness(words: Words, more: number | null): string | null {
  if (more === null) return null;
  const time = words.duration(Math.round(Math.abs(more) / 1_000));
  return words.say(more > 0 ? 'replay.result.slower' : 'replay.result.faster', { time });
}

function factView(words: Words, { fact, before, now }: FactDiff): FactDiffView {
  const text = (value: FactValue | null): string => {
    if (value === null) return words.say('replay.result.none');
    if (typeof value !== 'string') return value.map(bounded).join(', ');
    // Instants of certificates and days of tokens; a base URL comes without its "https://".
    if (fact === 'certificateValidTo') return words.day(value.slice(0, 10));
    if (fact === 'expiresOn') return words.day(value);
    return fact === 'baseUrl' ? instanceHost(value) : bounded(value);
  };
  return { title: words.say(`replay.fact.${fact}`), before: text(before), now: text(now) };
}
