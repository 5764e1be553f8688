import type { ConnectionStatus } from '#lib/domain/connection-status.ts';
import type { InstanceAccess } from '#lib/domain/host-access.ts';

/** The only shapes that leave this room: finished words, and what links need. Instants are ISO strings. */

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

/** A word with its colour. */
export type Told = { tone: Tone; text: string };

export type StatusCount = { status: ConnectionStatus; count: number };

export type InstanceRowView = {
  id: string;
  baseUrl: string;
  host: string;
  version: string | null;
  /** Null: not counted yet. */
  connections: { total: string; counts: readonly StatusCount[] } | null;
  certificate: Told | null;
  reach: Told;
  access: InstanceAccess;
  ownCa: boolean;
};

export type InstancesView = {
  rows: readonly InstanceRowView[];
  found: number;
  page: number;
  pages: number;
  /** The places of the first and the last one shown, from 1; 0 where nothing is. */
  from: number;
  to: number;
  /** Nobody has linked or added one yet. */
  none: boolean;
};

export type ChainRowView = {
  /** "Server", "Intermediate", "Root", "Root added here" */
  role: string;
  subject: string;
  issuer: string;
  validity: string;
  left: Told;
  fingerprint: string;
};

export type CertificateView = { seen: string; chain: readonly ChainRowView[] };

export type HistoryDayView = { day: string; state: 'unknown' | 'good' | 'some' | 'bad'; text: string };

export type HistoryView = {
  summary: string;
  days: readonly HistoryDayView[];
  /** The newest first. */
  outages: readonly { id: string; title: string; text: string }[];
  more: string | null;
};

export type AuthorityView = {
  subject: string;
  issuer: string;
  validity: string;
  fingerprint: string;
  kind: 'root' | 'between' | 'server';
};

export type InstanceView = {
  id: string;
  baseUrl: string;
  host: string;
  revision: number;
  reach: Told;
  facts: readonly { name: string; text: string }[];
  connections: { total: string; counts: readonly StatusCount[]; counted: string | null };
  certificate: CertificateView | null;
  history: HistoryView;
  access: InstanceAccess;
  /** How many live connections a denial concerns, in a sentence. */
  concerns: string;
  authorities: readonly AuthorityView[];
  helpText: string;
};

/** `useActionState` of this room's forms, in words. */
export type InstanceState = {
  status: 'idle' | 'failed' | 'done';
  tone: Tone;
  title: string;
  text: string | null;
  reference: string | null;
  /** What was typed; null where it must not come back. */
  typed: string | null;
  /** What stands there now, where somebody else has changed it meanwhile. */
  current: string | null;
  /** The revision that the next change is drawn from; null: the page's own. */
  revision: number | null;
  /** What was read in a pasted text, before it is trusted. */
  authorities: readonly AuthorityView[];
};

export const INSTANCE_IDLE: InstanceState = {
  status: 'idle',
  tone: 'neutral',
  title: '',
  text: null,
  reference: null,
  typed: null,
  current: null,
  revision: null,
  authorities: [],
};
