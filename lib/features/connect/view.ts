import type { GuideEra } from '#lib/domain/gitlab-version.ts';

/** What administrators say of a GitLab to whoever links it, under its heading. */
export type InstanceHelp = { title: string; text: string };

/**
 * What a look at an address found, in the words of whoever asked. No credential was sent. Of private and refused hosts it tells neither
 * addresses nor times.
 */
export type LookView = {
  /** What was typed, without anything token-like in it. */
  typed: string;
  /** The address that was understood, or the GitLab that was found; null where there is none. */
  baseUrl: string | null;
  /** That address for people: host, port and path, an internationalised name with its ASCII form. */
  shown: string | null;
  state:
    | 'found'
    | 'other_product'
    | 'gateway'
    | 'slow'
    | 'down'
    | 'not_found'
    | 'unreadable'
    | 'private'
    | 'untrusted'
    | 'elsewhere'
    | 'limited';
  chips: readonly LookChip[];
  sentence: { title: string; text: string } | null;
  /** A word from this Patchbay's administrators about that GitLab; line breaks count. */
  help: InstanceHelp | null;
  /** An address that was probably meant; taken over only when the person says so. */
  suggestion: { address: string; text: string } | null;
  /** A version to go by, as precise as it can be told without a token: `18.5.0`; null where nothing is known. */
  version: string | null;
  era: GuideEra;
  /** "Tell me when it is back" makes sense. */
  canWatch: boolean;
};

export type LookChip = { tone: 'ok' | 'info' | 'warn' | 'bad'; icon: LookIcon; text: string };

/** Names of our own icons. */
export type LookIcon =
  | 'check'
  | 'info'
  | 'alert'
  | 'stop'
  | 'clock'
  | 'shield'
  | 'server'
  | 'lock'
  | 'cloud-off';

/** How far somebody has come, as last saved; never with a token. */
export type DraftView = {
  address: string;
  step: DraftStep;
  /** Which drawings they chose; null: those of the version. */
  era: GuideEra | null;
  navigation: Navigation | null;
  tokenKind: TokenKind | null;
  /** The GitLab that was found there, and its version. */
  baseUrl: string | null;
  version: string | null;
};

export const DRAFT_STEPS = [1, 2, 3] as const;
export type DraftStep = (typeof DRAFT_STEPS)[number];
export const NAVIGATIONS = ['new', 'old'] as const;
export type Navigation = (typeof NAVIGATIONS)[number];
export const TOKEN_KINDS = ['legacy', 'fine_grained'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** `useActionState` of "Tell me when it is back" and of putting its news away, in words. */
export type WatchState = {
  status: 'idle' | 'failed' | 'done';
  title: string;
  text: string | null;
  code: string | null;
  reference: string | null;
};

export const WATCH_IDLE: WatchState = { status: 'idle', title: '', text: null, code: null, reference: null };

/** A GitLab that somebody waited for, and what became of it; in words. */
export type WatchNews = {
  id: string;
  kind: 'back' | 'ended';
  title: string;
  text: string;
  /** Leads on: the flow with this address. */
  link: { label: string; href: string };
};
