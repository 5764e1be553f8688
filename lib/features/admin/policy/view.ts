/** The fields of the policy's form, in its order. */
export const POLICY_FIELDS = [
  'allowedHosts',
  'privateHosts',
  'requiredScopes',
  'forbiddenScopes',
  'maxLifetimeDays',
  'expiryRequired',
  'signUp',
] as const;
export type PolicyField = (typeof POLICY_FIELDS)[number];

/** What stands in the fields: lists one entry per line or with blanks between, a ticked box is `on`. */
export type PolicyTexts = Record<PolicyField, string>;

export type PolicyView = {
  /** Which change of it this is; the form carries it, so that nobody writes over what they have not seen. */
  revision: number;
  texts: PolicyTexts;
  /** What the configuration says about the same, in words; null where it has no say. */
  configured: Partial<Record<PolicyField, string>>;
  /** Who changed it last, and when, in words. */
  changed: string;
};

/** `useActionState` of the policy's form, in words. */
export type PolicyState = {
  /** `preview`: nothing is saved yet, and `told` says what saving would do. */
  status: 'idle' | 'failed' | 'preview' | 'done';
  /** What was typed; after `done` the page brings what counts. */
  texts: PolicyTexts | null;
  errors: Partial<Record<PolicyField, string>>;
  /** Where somebody else has changed it meanwhile: what counts now, in words, of the fields that were typed otherwise. */
  theirs: Partial<Record<PolicyField, string>>;
  told: {
    tone: 'ok' | 'info' | 'warn' | 'bad';
    title: string;
    text: string | null;
    lines: readonly string[];
  } | null;
  /** What the next post is drawn from, and what it has shown the effect of; null: as the page says, and nothing. */
  revision: number | null;
  previewed: string | null;
  reference: string | null;
};

export const POLICY_IDLE: PolicyState = {
  status: 'idle',
  texts: null,
  errors: {},
  theirs: {},
  told: null,
  revision: null,
  previewed: null,
  reference: null,
};
