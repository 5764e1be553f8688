/** Control, zero-width and bidirectional characters: they hide, reorder or break text that a stranger wrote. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * Text that somebody else's server wrote, made fit to store and print as text: one line, no invisible characters, at most
 * `max` UTF-16 units (cut with an ellipsis, never inside a surrogate pair).
 */
export function plainText(text: string, max = 255): string {
  const line = text.toWellFormed().replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim();
  if (line.length <= max) return line;
  return `${line.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** The same for text of several lines: each made fit, never more than one of them empty in a row. */
export function plainLines(text: string): string {
  const lines = text.split(/\r\n|[\r\n]/).map((line) => plainText(line, Number.POSITIVE_INFINITY));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
