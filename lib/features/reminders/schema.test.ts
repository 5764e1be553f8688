import { expect, it } from 'vitest';
import { parseForm } from '#lib/action/parse-form.ts';
import { reminderSettingsSchema } from './schema.ts';

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return parseForm(reminderSettingsSchema, form);
}

it.each([
  [{ day30: 'on', day0: 'on', days: '' }, [30, 0]],
  [{ day1: 'on', day60: 'on', days: '45, 21' }, [60, 45, 21, 1]],
  [{ day7: 'on', days: '7、7 , 03' }, [7, 3]],
  [{ days: '' }, []],
])('reads the days of %j', (fields, days) => {
  expect(read(fields)).toEqual({ ok: true, value: { days, mail: false, digest: false } });
});

it('reads the other boxes', () => {
  expect(read({ days: '', mail: 'on', digest: 'on' })).toMatchObject({ value: { mail: true, digest: true } });
});

it.each([
  [{}, 'reminder_days.malformed'],
  [{ days: 'a week' }, 'reminder_days.malformed'],
  [{ days: '-3' }, 'reminder_days.malformed'],
  [{ days: '91' }, 'reminder_days.far'],
  [{ days: '2 4 5 6 8 9 10 11 12 13 15' }, 'reminder_days.many'],
  [{ day60: 'on', day30: 'on', day14: 'on', day7: 'on', days: '2 4 5 6 8 9 10' }, 'reminder_days.many'],
])('refuses %j', (fields, code) => {
  expect(read(fields as Record<string, string>)).toEqual({ ok: false, error: { days: code } });
});
