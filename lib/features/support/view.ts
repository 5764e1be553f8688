import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { Confidence } from '#lib/domain/diagnosis.ts';
import type { PageLanguage } from '#lib/domain/language.ts';
import type { Actor, Verdict } from '#lib/domain/outcome.ts';
import type { QueryReading } from '#lib/domain/support-query.ts';
import type { CheckView } from '#lib/words/check-words.ts';

/** The only shapes that leave this room: token-free, spoken in the language of the member of staff; instants are ISO strings. */

export type PersonLine = { id: string; name: string; email: string };

/** One attempt in a list. */
export type AttemptLine = {
  reference: string;
  /** Its page. */
  href: string;
  kind: string;
  verdict: Verdict;
  /** What came of it. */
  title: string;
  /** Where it went, or what was typed. */
  address: string;
  person: PersonLine;
  startedAt: string;
};

export type AttemptPage = { attempts: readonly AttemptLine[]; older: string | null };

/** One connection in a list. */
export type ConnectionLine = {
  id: string;
  /** "@ada on gitlab.com" */
  accountOn: string;
  label: string;
  status: ConnectionStatus;
  statusName: string;
  person: PersonLine;
};

export type InstanceLine = {
  baseUrl: string;
  version: string | null;
  /** Null: it can be reached. */
  down: string | null;
  attempts: string;
};

/** Something that was found, and as what. */
export type Hit<Found> = { found: Found; why: string };

export type SearchView = {
  text: string;
  /** "a reference", "an e-mail address": what the text was taken for. */
  understood: readonly string[];
  attempts: readonly Hit<AttemptLine>[];
  people: readonly Hit<PersonLine>[];
  connections: readonly Hit<ConnectionLine>[];
  instances: readonly Hit<InstanceLine>[];
  total: number;
  /** The page of the one thing that is exactly what was typed. */
  direct: string | null;
  /** Asked too often: nothing was searched, and when to come back. */
  wait: string | null;
};

export type ReadingKind = QueryReading['kind'];

/** Several people in the same trouble at the same GitLab. */
export type PatternView = {
  baseUrl: string;
  code: Verdict;
  /** "12 people: tls.untrusted" as a sentence. */
  title: string;
  trend: string;
  since: string;
  lastSeen: string;
  attemptsHref: string;
  /** Where the people affected are told of it. */
  bannerHref: string;
  /** That they are told of it already, and until when. */
  told: string | null;
};

/** A fact and what it is called. `machine`: to be copied as it stands. */
export type FactRow = { name: string; value: string; machine: boolean };

export type DiagnosisView = {
  cause: string;
  saw: string;
  code: Verdict;
  confidence: Confidence;
  confidenceName: string;
  actor: Actor | null;
  who: string;
  reasons: readonly string[];
  step: string;
  solved: string | null;
};

/** What may be sent to the person, in the language of their account. */
export type MessageView = {
  language: PageLanguage;
  subject: string;
  text: string;
  /** In which language it is, and why in that one. */
  remark: string;
};

export type CaseView = {
  reference: string;
  kind: string;
  isReplay: boolean;
  verdict: Verdict;
  /** The host, or what was typed where none was understood. */
  address: string;
  /** Before it was normalised, with anything token-like taken out. */
  typed: string;
  baseUrl: string | null;
  startedAt: string;
  finishedAt: string;
  /** `2027-11-21T09:41:07Z`, as logs have it. */
  at: string;
  diagnosis: DiagnosisView;
  message: MessageView | null;
  checks: readonly CheckView[];
  /** What to ask who runs that GitLab; null where no answer of it carried an id. */
  gitlabLog: { correlationId: string; ask: string } | null;
  /** Our request's id, and GitLab's correlation ids of all calls. */
  traces: readonly string[];
  network: readonly FactRow[];
  certificate: readonly FactRow[];
  token: readonly FactRow[];
  person: PersonLine;
  connection: ConnectionLine | null;
  /** Of a replay: why it was made, and what it is compared with. */
  replay: { reason: string; comparedWith: string | null } | null;
  neighbours: readonly AttemptLine[];
};

export type PersonView = {
  person: PersonLine;
  role: string;
  language: string;
  disabled: string | null;
  createdAt: string;
  connections: readonly ConnectionLine[];
  attempts: readonly AttemptLine[];
};

/** One connection as staff may see it: its states, dates and checks; no token, no owner's settings to change. */
export type StaffConnectionView = {
  line: ConnectionLine;
  /** What is wrong, in words; null where nothing is. */
  trouble: { title: string; todo: string; code: string; since: string | null } | null;
  disabled: { at: string; reason: string } | null;
  facts: readonly FactRow[];
  scopes: readonly string[];
  createdAt: string;
  checkedAt: string;
  verifiedAt: string;
  nextCheckAt: string | null;
  attempts: readonly AttemptLine[];
  told: readonly { at: string; text: string; read: boolean }[];
};

/** The bundle without names, or under which reference the log says why there is none. */
export type BundleView = { ok: true; text: string; kilobytes: number } | { ok: false; incident: string };
