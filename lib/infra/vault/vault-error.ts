/** Something sealed does not open. Names the key id, never what is sealed. */
export class VaultError extends Error {
  override readonly name = 'VaultError' as const;
}
