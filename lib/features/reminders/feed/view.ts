/** The feed's address as it stands, for browsers and for calendar programs; null: turned off. */
export type CalendarFeedView = { url: string; webcal: string } | null;
