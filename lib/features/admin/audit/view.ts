/** The only shapes that leave this room. Facts and names are hostile text; instants are ISO strings. */

export type AuditRowView = {
  /** The event's number. */
  id: string;
  at: string;
  /** What happened, in words; the verb itself where a newer version wrote it. */
  what: string;
  verb: string;
  who: { text: string; href: string | null };
  about: { text: string; href: string | null } | null;
  facts: readonly { name: string; value: string }[];
};

export type AuditView = { rows: readonly AuditRowView[]; newer: string | null; older: string | null };
export type AuditAnswer = { ok: true; view: AuditView } | { ok: false; code: 'too_slow' };

/** `useActionState` of *Verify now*, in words. */
export type VerifyState = {
  status: 'idle' | 'done' | 'failed';
  tone: 'ok' | 'bad' | 'warn';
  title: string;
  text: string | null;
  reference: string | null;
};

export const VERIFY_IDLE: VerifyState = {
  status: 'idle',
  tone: 'ok',
  title: '',
  text: null,
  reference: null,
};

/** What a verification tells as it goes on; the last one is how it ended. */
export type VerifyEvent = { type: 'rows'; text: string } | { type: 'ended'; state: VerifyState };
