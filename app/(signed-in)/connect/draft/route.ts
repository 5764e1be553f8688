import { answerDraft } from '#lib/features/connect/answer-draft.ts';

/** What the connect form has so far, without the token; see `DraftView`. */
export const POST = answerDraft;
