import { withoutSecretForms } from '#lib/domain/address-text.ts';
import type { CaseView, FactRow } from '../view.ts';

/** What a bundle holds: JSON, in English, for people who do not work here. */
export type Bundle = Readonly<Record<string, unknown>>;

/**
 * Everything of a case's page. Without names nothing of the person is in it, also not where a fact mentions them.
 * @param found spoken in English.
 */
export function writeBundle(found: CaseView, withNames: boolean): Bundle {
  const { diagnosis, person, connection } = found;
  const bundle = {
    about: 'Patchbay support bundle',
    format: 1,
    reference: found.reference,
    kind: found.kind,
    outcome: { code: found.verdict, cause: diagnosis.cause, saw: diagnosis.saw },
    diagnosis: {
      confidence: diagnosis.confidence,
      reasons: diagnosis.reasons,
      whoActs: diagnosis.who,
      nextStep: diagnosis.step,
    },
    startedAt: found.startedAt,
    finishedAt: found.finishedAt,
    address: { typed: found.typed, understood: found.baseUrl },
    gitlab: found.gitlabLog ? { correlationId: found.gitlabLog.correlationId, loggedAt: found.at } : null,
    calls: found.traces,
    checks: found.checks.map(({ name, status, code, ms, remark }) => ({
      name,
      status,
      code,
      ms,
      remark: name === 'who' && !withNames ? null : remark,
    })),
    network: asRecord(found.network),
    certificate: asRecord(found.certificate),
    token: asRecord(found.token),
    otherAttempts: found.neighbours.map(({ reference, verdict, startedAt }) => ({
      reference,
      verdict,
      startedAt,
    })),
    ...(withNames
      ? { person: { name: person.name, email: person.email }, connection: connection?.accountOn ?? null }
      : {}),
  };
  const names = withNames ? [] : namesOf(found);
  return mapTexts(bundle, (text) => withoutNames(withoutSecretForms(text), names, withNames)) as Bundle;
}

/** The same as lines, for a mail or a ticket. */
export function bundleText(bundle: Bundle): string {
  return linesOf(bundle, '').join('\n');
}

function asRecord(rows: readonly FactRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

/** Short ones stand in other words, too, and say nothing. */
const NAME_MIN = 3;

function namesOf({ person, connection, checks }: CaseView): string[] {
  const username = checks.find(({ name }) => name === 'who')?.detail.username;
  const account = /^@(\S+)/.exec(connection?.accountOn ?? '')?.[1];
  return [person.email, person.name, username, account].filter(
    (name): name is string => typeof name === 'string' && name.length >= NAME_MIN,
  );
}

function withoutNames(text: string, names: readonly string[], withNames: boolean): string {
  if (withNames) return text;
  const without = names.reduce((rest, name) => rest.replaceAll(name, '[person]'), text);
  return without.replace(/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[e-mail]');
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, change)]));
}

function linesOf(value: unknown, indent: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${indent}${String(value ?? '–')}`];
  return Object.entries(value).flatMap(([key, item]) => {
    const name = Array.isArray(value) ? '-' : `${key}:`;
    return typeof item === 'object' && item !== null
      ? [`${indent}${name}`, ...linesOf(item, `${indent}  `)]
      : [`${indent}${name} ${String(item ?? '–')}`];
  });
}
