/** The only shapes that leave this room; no secret is in them. */

export type VariableView = {
  name: string;
  /** As it would be written; null where nothing counts, and for secrets. */
  value: string | null;
  /** Of a secret that is set, in words: how long it is. */
  secret: string | null;
  source: string;
  /** Whether the policy has a word in it, too. */
  policy: boolean;
};

export type ConfigurationView = {
  variables: readonly VariableView[];
  facts: readonly { name: string; values: readonly string[] }[];
};
