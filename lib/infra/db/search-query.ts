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
    .filter(Boolean);
  return words.length === 0 ? null : tsqueryOf(words);
}

/**
 * The same of words, which hold letters and digits only. One or two letters of the Latin alphabet begin so many words that they stand for a whole one: names such as
 * Li and Bo are found, and nobody waits for a million rows that begin with "a".
 */
export function tsqueryOf(words: readonly string[]): string {
  // Each once: every one is a walk through the index.
  const wanted = [...new Set(words.map(plain))].filter(Boolean).slice(0, WORDS_MAX);
  return wanted.map((word) => (/^[a-z0-9]{1,2}$/.test(word) ? `'${word}'` : `'${word}':*`)).join(' & ');
}

function plain(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').slice(0, WORD_LENGTH_MAX);
}
