import { answerTheme } from '#lib/features/account/settings/answer-theme.ts';

/** The theme chosen in the header, kept for the person's other browsers. */
export const POST = answerTheme;
