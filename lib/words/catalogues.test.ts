import { glob, readFile } from 'node:fs/promises';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { DOOR_CODES } from '#lib/action/action-state.ts';
import { LANGUAGES, type PageLanguage, PSEUDO_LANGUAGE } from '#lib/domain/language.ts';
import { NOTE_CODES, OUTCOME_CODES } from '#lib/domain/outcome.ts';
import { ACCOUNT_CODES } from '#lib/features/account/messages.ts';
import { REMINDER_CODES } from '#lib/features/reminders/messages.ts';
import { BROWSER_AREAS } from './browser-areas.ts';
import { catalogueOf } from './catalogues.ts';
import { en } from './en.ts';

const ENGLISH = textsOf(en);
const KEYS = [...ENGLISH.keys()];
const ALL_LANGUAGES: readonly PageLanguage[] = [...LANGUAGES, PSEUDO_LANGUAGE];

describe.each(ALL_LANGUAGES)('%s', (language) => {
  let texts: Map<string, string>;
  beforeAll(async () => {
    texts = textsOf(await catalogueOf(language));
  });

  test('has the texts of English and no others', () => {
    expect([...texts.keys()].sort()).toEqual([...KEYS].sort());
  });

  test('keeps the slots, the tags, GitLab’s labels, the code and the marks of English', () => {
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('');
      expect(piecesOf(text), key).toEqual(piecesOf(ENGLISH.get(key) ?? ''));
    }
  });

  test('has plain slots only where a browser fills them', () => {
    for (const [key, text] of texts) {
      if (!isForBrowsers(key)) continue;
      const kinds = parse(text).map(({ type }) => type);
      expect(
        kinds.filter((kind) => kind !== TYPE.literal && kind !== TYPE.argument),
        key,
      ).toEqual([]);
      expect(text, `${key}: what ICU reads as quoting, a browser would show`).not.toMatch(/''|'[{}<]/);
    }
  });
});

test.each(LANGUAGES)('the guide in %s ends with the words that are read in the end', async (language) => {
  const { guide, done } = await catalogueOf(language);
  expect(guide.enter.done).toContain(done.linked);
});

test('the pseudo-language marks every text, and leaves GitLab’s labels as they are', async () => {
  const texts = textsOf(await catalogueOf(PSEUDO_LANGUAGE));
  for (const [key, text] of texts) {
    expect(text, key).toMatch(/^\[[\s\S]*\]$/);
    expect(labelsIn(text), key).toEqual(labelsIn(ENGLISH.get(key) ?? ''));
  }
});

/** Enumerated texts are spoken by code: `outcomes.${code}.title`. */
test.each([
  ['door', DOOR_CODES],
  ['refusals', [...ACCOUNT_CODES, ...REMINDER_CODES]],
  ['outcomes', OUTCOME_CODES],
  ['checks.notes', NOTE_CODES],
])('%s holds its codes and no others', (place, codes) => {
  const known = new Set(
    KEYS.filter((key) => key.startsWith(`${place}.`)).map((key) =>
      key.slice(place.length + 1).replace(/\.(?:title|saw|todo|text)$/, ''),
    ),
  );
  expect([...known].sort()).toEqual([...codes].sort());
});

describe('the sources', () => {
  let sources: { path: string; mentions: string[] }[];
  beforeAll(async () => {
    sources = [];
    for await (const path of glob('{app,components,lib,scripts}/**/*.{ts,tsx}')) {
      if (/\.test\.tsx?$|^lib\/words\/(?:\w\w|en)\//.test(path)) continue;
      sources.push({ path, mentions: mentionsIn(await readFile(path, 'utf8')) });
    }
  });

  test('speak every text of the catalogue', () => {
    const mentions = new Set(sources.flatMap((source) => source.mentions));
    const patterns = [...mentions].map(patternOf);
    const spoken = (key: string) => mentions.has(key) || patterns.some((pattern) => pattern?.test(key));
    expect(KEYS.filter((key) => !spoken(key))).toEqual([]);
  });

  test('put no key together that is not there', () => {
    const nowhere = sources.flatMap(({ path, mentions }) =>
      mentions
        .filter((mention) => mention.includes('${'))
        .filter((mention) => !KEYS.some((key) => patternOf(mention)?.test(key)))
        .map((mention) => `${path}: ${mention}`),
    );
    expect(nowhere).toEqual([]);
  });

  test('speak in browsers only what reaches them', async () => {
    const silent: string[] = [];
    for (const { path, mentions } of sources) {
      if (!(await readFile(path, 'utf8')).includes('useSay()')) continue;
      silent.push(...mentions.filter((key) => !isForBrowsers(key)).map((key) => `${path}: ${key}`));
    }
    expect(silent).toEqual([]);
  });
});

function isForBrowsers(key: string): boolean {
  return BROWSER_AREAS.some((area) => key.startsWith(`${area}.`));
}

function textsOf(node: object, place = ''): Map<string, string> {
  const texts = Object.entries(node).flatMap(([name, inside]): [string, string][] =>
    typeof inside === 'string' ? [[place + name, inside]] : [...textsOf(inside, `${place}${name}.`)],
  );
  return new Map(texts);
}

/** What a translation has to keep: slots, tags, GitLab's own labels, code and the marks of drawings. */
function piecesOf(text: string): Record<string, string[]> {
  const names = { slots: new Set<string>(), tags: new Set<string>() };
  collect(parse(text), names);
  const code = [...text.matchAll(/`[^`]*`/g)].map(([piece]) => piece);
  return {
    slots: [...names.slots].sort(),
    tags: [...names.tags].sort(),
    labels: labelsIn(text),
    code: [...new Set(code)].sort(),
    marks: (text.match(/[①②③]/g) ?? []).sort(),
  };
}

function collect(elements: MessageFormatElement[], names: { slots: Set<string>; tags: Set<string> }): void {
  for (const element of elements) {
    if (element.type === TYPE.tag) {
      names.tags.add(element.value);
      collect(element.children, names);
    } else if (element.type !== TYPE.literal && element.type !== TYPE.pound) {
      names.slots.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) collect(value, names);
    }
  }
}

function labelsIn(text: string): string[] {
  const labels = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label);
  return [...new Set(labels)].sort();
}

/** Every string in a file that begins like a key: `'ui.copied'`, or `\`outcomes.${code}.title\`` as it stands. */
function mentionsIn(source: string): string[] {
  const areas = Object.keys(en).join('|');
  const strings = source.matchAll(
    new RegExp(`'((?:${areas})\\.[\\w.]+)'|\`((?:${areas})\\.[^\`\n]+)\``, 'g'),
  );
  return [...strings].map(([, plain, put]) => plain ?? put ?? '');
}

function patternOf(mention: string): RegExp | null {
  if (!mention.includes('${')) return null;
  const parts = mention.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
  return new RegExp(`^${parts.join('.+')}$`);
}
