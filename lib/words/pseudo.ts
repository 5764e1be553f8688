import type { Catalogue } from './catalogue.ts';

const PLAIN = 'aeiouyncdlstAEIOUYNCDLST';
const MARKED = 'àéîöûýñçđłšťÀÉÎÖÛÝÑÇĐŁŠŤ';

/** The catalogue with every text accented and a third longer, and its slots, plural forms and GitLab labels left alone. */
export function pseudo(catalogue: Catalogue): Catalogue {
  return mapTexts(catalogue) as Catalogue;
}

function mapTexts(node: unknown): unknown {
  if (typeof node === 'string') return `[${accented(node)}${padding(node.length)}]`;
  return Object.fromEntries(Object.entries(node ?? {}).map(([key, value]) => [key, mapTexts(value)]));
}

/** A third of the text, in pieces as long as the long words of real languages: what is longer wraps there, too. */
function padding(length: number): string {
  return '·'.repeat(Math.ceil(length / 3)).replaceAll(/·{16}(?=·)/g, '$& ');
}

/** Only what stands outside of braces at an even depth is text: `{count, plural, one {day} other {days}}`. */
function accented(message: string): string {
  let depth = 0;
  let quoted = false;
  return message
    .split(/(\*\*|`|[{}])/)
    .map((piece) => {
      if (piece === '{') depth += 1;
      else if (piece === '}') depth -= 1;
      else if (piece === '**' || piece === '`') quoted = !quoted;
      else if (depth % 2 === 0 && !quoted) return piece.replace(/[a-z]/gi, mark);
      return piece;
    })
    .join('');
}

function mark(letter: string): string {
  return MARKED[PLAIN.indexOf(letter)] ?? letter;
}
