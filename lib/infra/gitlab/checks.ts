import type { Check, CheckDetail, CheckName, NoteCode, OutcomeCode } from '#lib/domain/outcome.ts';

export function passed(name: CheckName, ms: number, detail: CheckDetail = {}): Check {
  return { name, status: 'passed', code: null, ms, detail };
}

/** Passed, with a note where there is one. */
export function noted(name: CheckName, note: NoteCode | null, ms: number, detail: CheckDetail = {}): Check {
  return { name, status: note ? 'warned' : 'passed', code: note, ms, detail };
}

export function failed(name: CheckName, code: OutcomeCode, ms: number, detail: CheckDetail = {}): Check {
  return { name, status: 'failed', code, ms, detail };
}

export function skipped(name: CheckName, detail: CheckDetail = {}): Check {
  return { name, status: 'skipped', code: null, ms: 0, detail };
}
