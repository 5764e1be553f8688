/** Where a page of a list ends: the values it is sorted by, of the row that stands there. */
export type CursorValues = readonly (string | null)[];

const LENGTH_MAX = 2_000;
const VALUES_MAX = 4;

/** As it stands in an address. It holds nothing that the page does not show. */
export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @returns null for what {@link encodeCursor} did not make: an odd cursor begins at the beginning. */
export function decodeCursor(text: string | null | undefined): CursorValues | null {
  if (!text || text.length > LENGTH_MAX) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return isValues(values) ? values : null;
  } catch {
    return null;
  }
}

function isValues(values: unknown): values is CursorValues {
  return (
    Array.isArray(values) &&
    values.length > 0 &&
    values.length <= VALUES_MAX &&
    // PostgreSQL takes no zero byte in a text.
    values.every((value) => value === null || (typeof value === 'string' && !value.includes('\0')))
  );
}
