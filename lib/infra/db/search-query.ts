const WORDS_MAX = 8;
const WORD_LENGTH_MAX = 100;

/**
 * What was typed as a tsquery for the `search` columns, which `search_words` of the migrations fills: all of its words, each as the beginning of one
 * there. Split like those, so that nothing that was typed is an operator or a wildcard.
 * @returns null where no word is in it.
 */
export function searchQuery(typed: string): string | null {
  const words = typed
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  return words.map((word) => `'${word.slice(0, WORD_LENGTH_MAX)}':*`).join(' & ');
}
