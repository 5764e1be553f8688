import type { CalendarDate } from './calendar-date.ts';
import type { OutcomeCode } from './outcome.ts';

/** What a person is told of by themself: in the app's bell, and by mail. */
export const NOTICE_KINDS = [
  'reminder',
  'needs_you',
  'unreachable',
  'rotated',
  'rotation_failed',
  'renewal_asked',
  'switched',
  'repair_link',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those whose mail says what the bell says. A repair link's mail is one of its own: it alone holds the secret. */
export type MailedKind = Exclude<NoticeKind, 'repair_link'>;

/** The connection as it was when the notice was written: what it was about stays readable after a change of name. Hostile text. */
export type NoticeAbout = {
  instanceUrl: string;
  username: string | null;
  label: string;
  tokenName: string | null;
  scopes: readonly string[];
  expiresOn: CalendarDate | null;
};

/** What is told, by kind. */
export type NoticeFacts = {
  /** Its token ends in so many days; 0: it has ended. */
  reminder: { daysBefore: number };
  /** GitLab's verdict against the token or the account. `lost`: a rotation was cut off, and with it the new token. */
  needs_you: { code: OutcomeCode; lost?: boolean };
  /** The host has not answered for a day; `connections` counts all of this person's there. */
  unreachable: { code: OutcomeCode; since: string; connections: number };
  /** GitLab has made a new token, which is stored; the old one has ended. */
  rotated: { automatic: boolean };
  /** GitLab refused; the old token lives on. */
  rotation_failed: { code: OutcomeCode; automatic: boolean };
  /** An administrator asks for new tokens; `connections` counts all of this person's that were asked about at once. */
  renewal_asked: { connections: number };
  /** An administrator switched so many of this person's connections off, or on again, and wrote why. */
  switched: { on: boolean; reason: string; connections: number };
  /** Support shows the way: to the connection, or to the attempt with this reference. `remark` is theirs, or empty. */
  repair_link: { remark: string; reference: string | null };
};

/** One piece of news for one person. */
export type Notice = {
  [Kind in NoticeKind]: {
    /** What it is about, so that it is told once: `reminder:<connection>:2027-11-21:7`. */
    key: string;
    userId: string;
    connectionId: string | null;
    kind: Kind;
    about: NoticeAbout;
    facts: NoticeFacts[Kind];
  };
}[NoticeKind];
