import type { LookView } from '#lib/features/connect/view.ts';
import type { TokenPageView } from '#lib/features/guide/view.ts';

/** What `POST /connect/look` answers: what was found, and how to make a token there. */
export type LookAnswer = {
  look: LookView;
  /** Null where no GitLab was found: what stands in the page stays. */
  tokenPage: TokenPageView | null;
};
