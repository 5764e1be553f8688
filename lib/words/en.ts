import { checks } from './en/checks.ts';
import { door } from './en/door.ts';
import { outcomes } from './en/outcomes.ts';
import { shell } from './en/shell.ts';
import { told } from './en/told.ts';

/** English, which all other languages are measured against. ICU messages; GitLab's own labels stand between `**`, code between backticks. */
export const en = {
  checks,
  door,
  outcomes,
  shell,
  told,
} as const;
