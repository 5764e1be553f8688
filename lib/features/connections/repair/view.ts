/** What the panel offers on a page of support. */
export type RepairOffer = {
  /** For the form. */
  subject: string;
  ready: boolean;
  /** Where the link will lead, or why none can be sent. */
  text: string;
  sent: readonly { at: string; who: string; state: 'open' | 'read' | 'used' | 'ended'; stateText: string }[];
};

/** `useActionState` of the panel. */
export type SendRepairState = {
  status: 'idle' | 'refused' | 'sent';
  remark: string;
  fieldError: string | null;
  message: string | null;
  reference: string | null;
};

/** What `/repair/<secret>` shows before it is followed. */
export type RepairLinkView =
  /** Nobody's, used, or too old: which of them is not told. */
  | { kind: 'over' }
  /** Somebody else's: whose, as far as its reader may know. */
  | { kind: 'other'; email: string }
  | { kind: 'open'; host: string; about: 'connection' | 'attempt'; endsOn: string };
