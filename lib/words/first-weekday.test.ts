import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/domain/language.ts';
import { firstWeekday } from './first-weekday.ts';

it('is Monday in Europe and Sunday in Japan', () => {
  expect(LANGUAGES.map((language) => [language, firstWeekday(language)])).toEqual([
    ['en', 1],
    ['de', 1],
    ['fr', 1],
    ['es', 1],
    ['ja', 7],
  ]);
});
