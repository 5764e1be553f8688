import { shell } from './en/shell.ts';

/** English, which all other languages are measured against. ICU messages; GitLab's own labels stand between `**`, code between backticks. */
export const en = { shell } as const;
