/** What people linked to one GitLab are told on top of their pages, and the forms for it. */
export const banners = {} as const;
