/** What became of the token that a renewal has replaced. Spoken on the server. */
export const renewal = {
  replaced: {
    revoked: 'The old token is revoked on GitLab',
    held: 'The old token was not revoked: another connection still holds it',
    asked: 'The old token may still be valid. Revoke it on GitLab, in your list of access tokens',
    refused:
      'The old token may still be valid: {why}. The new one is in place; revoke the old one on GitLab yourself',
  },
} as const;
