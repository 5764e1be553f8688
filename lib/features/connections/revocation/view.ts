/** A token that was to be revoked on GitLab and is not. Its connection is as it was. */
export type LeftToken = {
  connectionId: string;
  /** "@ada on gitlab.com" */
  accountOn: string;
  /** What stood in the way, in words; null where the time was over before it was tried. */
  why: string | null;
  /** The page on its GitLab where its owner can revoke it by hand. */
  page: string;
};

export type Revocation = { revoked: number; left: readonly LeftToken[] };
