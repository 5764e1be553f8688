/** The only shapes that leave this room, in words. Texts and names are hostile. */

/** One on top of somebody's page. */
export type BannerView = { id: string; text: string; about: string };

/** One in the list of staff. */
export type BannerRowView = { id: string; text: string; audience: string; note: string };
export type BannersView = { active: readonly BannerRowView[]; ended: readonly BannerRowView[] };
