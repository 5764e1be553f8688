import { expect, it } from 'vitest';
import { nextRecovery, RECOVERY_WAIT_MS, recoveryStep } from './rotation.ts';

/**
 * The protocol of docs/decisions/0009-rotation-without-losing-the-token.md against a GitLab that behaves like the real one, with up to three faults at every
 * combination of places. What recovery decides is decided by the product's own functions.
 */

const MINUTE = 60_000;
const START = Date.parse('2027-05-05T10:00:00Z');

/** Something that may go wrong here: 0 is "nothing". */
type Choose = <Option extends string>(options: readonly ['well', ...Option[]]) => 'well' | Option;

class Crash extends Error {}

type Row = { held: number; problem: boolean; cutOff: boolean };
type Intent = { old: number; startedAt: number; recoverAt: number; reopened: boolean };

class World {
  now = START;
  /** GitLab: all tokens are of one family. */
  readonly alive = new Set([1]);
  last = 1;
  /** Requests that something on the way holds back. */
  delayed: { at: number; token: number }[] = [];
  /** A process that stands still with its request unsent. */
  stalled: { at: number; go: () => void }[] = [];
  row: Row = { held: 1, problem: false, cutOff: false };
  intent: Intent | null = null;
  spool: { old: number; fresh: number } | null = null;

  /** @returns the new token, or null where the old one was dead: then the family is. */
  rotate(token: number): number | null {
    if (!this.alive.delete(token)) {
      this.alive.clear();
      return null;
    }
    this.last += 1;
    this.alive.add(this.last);
    return this.last;
  }

  pass(ms: number): void {
    this.now += ms;
    for (const one of this.delayed.splice(0))
      if (one.at <= this.now) this.rotate(one.token);
      else this.delayed.push(one);
    for (const one of this.stalled.splice(0))
      if (one.at <= this.now) one.go();
      else this.stalled.push(one);
  }
}

/** The process that holds the answer, or a later one that finds it in the spool. */
function store(world: World, { old, fresh }: { old: number; fresh: number }): void {
  if (world.row.held === old) {
    world.row = { held: fresh, problem: false, cutOff: false };
    world.intent = null;
  } else if (world.row.held !== fresh) world.alive.delete(fresh);
  world.spool = null;
}

/** Sends it; what comes back is the new token, `dead`, or nothing. */
function send(world: World, token: number, choose: Choose): number | 'dead' | null {
  const fate = choose(['well', 'lost request', 'lost answer', 'late', 'later than recovery']);
  if (fate === 'lost request') return null;
  if (fate === 'late' || fate === 'later than recovery') {
    const wait = fate === 'late' ? RECOVERY_WAIT_MS / 2 : RECOVERY_WAIT_MS * 3;
    world.delayed.push({ at: world.now + wait, token });
    return null;
  }
  const fresh = world.rotate(token);
  return fate === 'lost answer' ? null : (fresh ?? 'dead');
}

function mayCrash(choose: Choose): void {
  if (choose(['well', 'crash']) === 'crash') throw new Crash();
}

function afterAnswer(world: World, old: number, answer: number | 'dead' | null, choose: Choose): void {
  mayCrash(choose);
  if (answer === null) return;
  if (answer === 'dead') {
    // What is said of a token that was replaced in the meantime says nothing of the connection.
    if (world.row.held === old) world.row.problem = true;
    if (world.intent?.old === old) world.intent = null;
    return;
  }
  world.spool = { old, fresh: answer };
  mayCrash(choose);
  if (choose(['well', 'database down']) === 'database down') return;
  store(world, world.spool);
  mayCrash(choose);
}

function begin(world: World, choose: Choose): void {
  const old = world.row.held;
  mayCrash(choose);
  // Steps 1 to 3 change nothing: nobody but GitLab and the spool's folder notices them.
  if (!world.alive.has(old) || world.intent) return;
  mayCrash(choose);
  if (choose(['well', 'database down']) === 'database down') return;
  world.intent = { old, startedAt: world.now, recoverAt: world.now + RECOVERY_WAIT_MS, reopened: false };
  mayCrash(choose);
  if (choose(['well', 'stalled']) === 'stalled') {
    const go = (): void => afterAnswer(world, old, world.rotate(old) ?? 'dead', () => 'well');
    // The line is not reopened, but a stall can fall between the last look at the clock and the request itself.
    world.stalled.push({ at: world.now + RECOVERY_WAIT_MS * 2, go });
    return;
  }
  afterAnswer(world, old, send(world, old, choose), choose);
}

function recover(world: World, choose: Choose): void {
  if (world.spool) {
    mayCrash(choose);
    if (choose(['well', 'database down']) === 'database down') return;
    store(world, world.spool);
  }
  const { intent } = world;
  if (!intent || intent.recoverAt > world.now) return;
  intent.recoverAt = world.now + 5 * MINUTE;
  if (world.row.held !== intent.old) {
    world.intent = null;
    return;
  }
  const asked = choose(['well', 'unreachable']);
  const said = world.alive.has(intent.old) ? 'ok' : 'token.revoked';
  const verdict = asked === 'well' ? said : 'network.timeout';
  mayCrash(choose);
  const startedAt = new Date(intent.startedAt);
  const now = new Date(world.now);
  const step = recoveryStep({ verdict, startedAt, spoolKnown: true }, now);
  if (step.kind === 'later') {
    intent.recoverAt = nextRecovery(startedAt, now).getTime();
    return;
  }
  if (step.kind === 'never_happened') {
    world.row.cutOff = true;
    world.intent = null;
    return;
  }
  const answer = send(world, intent.old, choose);
  mayCrash(choose);
  if (answer === null) {
    intent.recoverAt = nextRecovery(startedAt, now).getTime();
    return;
  }
  world.row = { ...world.row, problem: true, cutOff: false };
  world.intent = null;
}

/** A day later the re-check asks, too. A token that died after a rotation was given up for dead sends recovery to it once more. */
function recheck(world: World): void {
  if (world.intent || world.alive.has(world.row.held)) return;
  world.row.problem = true;
  if (world.row.cutOff)
    world.intent = { old: world.row.held, startedAt: START, recoverAt: world.now, reopened: true };
}

function ours(choose: Choose): World {
  const world = new World();
  const within = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
    }
  };
  // Again, as soon as the end of the first is known: what was held back of it may come in the middle of the second.
  for (const _ of ['first', 'second']) {
    within(() => begin(world, choose));
    for (let round = 0; round < 60; round += 1) {
      world.pass(5 * MINUTE);
      within(() => recover(world, choose));
      if (!world.intent && !world.spool) break;
    }
  }
  world.pass(1_440 * MINUTE);
  recheck(world);
  for (let round = 0; round < 4; round += 1) {
    world.pass(5 * MINUTE);
    recover(world, () => 'well');
  }
  return world;
}

/** Asks, reads the answer, stores it; tries again where none came. */
function naive(choose: Choose): World {
  const world = new World();
  const old = world.row.held;
  try {
    mayCrash(choose);
    let answer = send(world, old, choose);
    if (answer === null) answer = send(world, old, choose);
    mayCrash(choose);
    if (typeof answer === 'number' && choose(['well', 'database down']) === 'well')
      world.row = { held: answer, problem: false, cutOff: false };
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  world.pass(60 * MINUTE);
  return world;
}

type Run = { world: World; faults: readonly string[] };

/** Every run with at most so many faults: the protocol itself says at each place what may go wrong there. */
function* everyRun(protocol: (choose: Choose) => World, faultsMax: number): Generator<Run> {
  const waiting: number[][] = [[]];
  for (let plan = waiting.pop(); plan; plan = waiting.pop()) {
    const faults: string[] = [];
    const planned = plan;
    let place = 0;
    const places: number[] = [];
    const choose: Choose = (options) => {
      const pick = planned[place] ?? 0;
      places.push(options.length);
      place += 1;
      const option = options[pick] ?? 'well';
      if (pick > 0) faults.push(`${place}: ${option}`);
      return option;
    };
    const world = protocol(choose);
    if (faults.length < faultsMax)
      for (let next = planned.length; next < places.length; next += 1)
        for (let pick = 1; pick < (places[next] ?? 0); pick += 1)
          waiting.push([...planned, ...Array<number>(next - planned.length).fill(0), pick]);
    yield { world, faults };
  }
}

function judge({ alive, row, intent, spool }: World) {
  return {
    silentDeath: !alive.has(row.held) && !row.problem,
    orphan: [...alive].some((token) => token !== row.held),
    unfinished: intent !== null || spool !== null,
    lost: !alive.has(row.held),
  };
}

it('never loses a token in silence and leaves none alive that nobody holds, whatever three faults come together', () => {
  let runs = 0;
  let lost = 0;
  for (const { world, faults } of everyRun(ours, 3)) {
    const { silentDeath, orphan, unfinished, lost: gone } = judge(world);
    if (silentDeath || orphan || unfinished)
      throw new Error(`${JSON.stringify({ silentDeath, orphan, unfinished })} after ${faults.join(', ')}`);
    runs += 1;
    if (gone) lost += 1;
    if (faults.length === 0) expect(gone).toBe(false);
  }
  expect(runs).toBeGreaterThan(1_000);
  expect(lost).toBeLessThan(runs);
});

it('knows a protocol that does: asking again after a lost answer', () => {
  const runs = [...everyRun(naive, 1)].map(({ world }) => judge(world));
  expect(runs.filter(({ silentDeath }) => silentDeath).length).toBeGreaterThan(2);
  expect([...everyRun(naive, 2)].some(({ world }) => judge(world).orphan)).toBe(true);
});
