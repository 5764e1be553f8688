import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, startOfDay } from './calendar-date.ts';
import {
  comingReminders,
  daysUntilEnd,
  dueReminder,
  nextReminderAt,
  REMINDER_DAYS,
  type ReminderPlan,
  reminderMoment,
} from './reminders.ts';

const HOUR_MS = 3_600_000;
const ends = '2027-11-21' as CalendarDate;
const day = (text: string) => text as CalendarDate;

describe('a reminder’s moment', () => {
  it.each([
    [null, 7, '2027-11-14T08:00:00Z'],
    ['Europe/Berlin', 7, '2027-11-14T07:00:00Z'],
    ['America/New_York', 1, '2027-11-20T13:00:00Z'],
    ['Asia/Kolkata', 3, '2027-11-18T02:30:00Z'],
    ['Pacific/Kiritimati', 1, '2027-11-19T18:00:00Z'],
    ['Etc/GMT+12', 1, '2027-11-20T20:00:00Z'],
    ['Pacific/Kiritimati', 0, '2027-11-21T00:00:00Z'],
    ['Etc/GMT+12', 0, '2027-11-21T00:00:00Z'],
    ['Nowhere/At_All', 7, '2027-11-14T08:00:00Z'],
    ['', 7, '2027-11-14T08:00:00Z'],
  ])('in %j, %i days before, is %s', (timeZone, daysBefore, at) => {
    expect(reminderMoment(ends, daysBefore, timeZone)).toEqual(new Date(at));
  });

  it('stays at eight when clocks are set forward and back', () => {
    expect(reminderMoment(day('2027-03-29'), 1, 'Europe/Berlin')).toEqual(new Date('2027-03-28T06:00:00Z'));
    expect(reminderMoment(day('2027-03-29'), 2, 'Europe/Berlin')).toEqual(new Date('2027-03-27T07:00:00Z'));
    expect(reminderMoment(day('2027-11-08'), 1, 'America/New_York')).toEqual(
      new Date('2027-11-07T13:00:00Z'),
    );
    expect(reminderMoment(day('2027-11-08'), 2, 'America/New_York')).toEqual(
      new Date('2027-11-06T12:00:00Z'),
    );
  });

  it('is on a day that its place has left out, too', () => {
    // Samoa went from 29 to 31 December 2011.
    const at = reminderMoment(day('2012-01-06'), 7, 'Pacific/Apia');
    expect(at.getTime()).toBeGreaterThan(Date.parse('2011-12-29T00:00:00Z'));
    expect(at.getTime()).toBeLessThan(Date.parse('2011-12-31T00:00:00Z'));
  });
});

it.each([
  ['2026-11-23T10:00:00Z', { on: '2027-10-22', daysBefore: 30 }],
  ['2027-10-22T07:59:59Z', { on: '2027-10-22', daysBefore: 30 }],
  ['2027-10-22T08:00:00Z', { on: '2027-11-07', daysBefore: 14 }],
  ['2027-11-19T12:00:00Z', { on: '2027-11-20', daysBefore: 1 }],
  ['2027-11-20T12:00:00Z', { on: '2027-11-21', daysBefore: 0 }],
  ['2027-11-21T00:00:00Z', null],
  ['2028-01-01T00:00:00Z', null],
])('at %s the next one is %j', (now, expected) => {
  const plan = { expiresOn: ends, days: REMINDER_DAYS, timeZone: null, from: new Date('2026-11-23') };
  expect(comingReminders(plan, new Date(now))[0] ?? null).toEqual(expected);
});

it.each([
  ['2027-11-14T09:00:00Z', null, 7],
  ['2027-11-17T23:59:59Z', null, 4],
  ['2027-11-20T23:59:59Z', null, 1],
  ['2027-11-21T00:00:00Z', null, 0],
  ['2027-11-19T18:00:00Z', 'Pacific/Kiritimati', 1],
  ['2027-11-20T23:59:59Z', 'Pacific/Kiritimati', 1],
  ['2027-11-20T20:00:00Z', 'Etc/GMT+12', 1],
  ['2027-11-14T09:00:00Z', 'Nowhere/At_All', 7],
])('at %s in %j the end is %i days away', (now, timeZone, left) => {
  expect(daysUntilEnd(ends, timeZone, new Date(now))).toBe(left);
});

it('is told late as the most urgent one only', () => {
  const plan = { expiresOn: ends, days: REMINDER_DAYS, timeZone: null, from: new Date('2027-01-01') };
  expect(dueReminder(plan, new Date('2027-10-22T07:59:59Z'))).toBeNull();
  expect(dueReminder(plan, new Date('2027-10-22T08:00:00Z'))).toBe(30);
  expect(dueReminder(plan, new Date('2027-11-19T00:00:00Z'))).toBe(3);
  expect(dueReminder(plan, new Date('2030-01-01T00:00:00Z'))).toBe(0);
  expect(dueReminder({ ...plan, from: new Date('2027-11-18T08:00:00Z') }, new Date('2027-11-19'))).toBeNull();
  expect(nextReminderAt({ ...plan, days: [] }, new Date('2027-01-01'))).toBeNull();
});

const ZONES = [null, ...Intl.supportedValuesOf('timeZone'), 'Etc/GMT+12', 'Pacific/Kiritimati', 'Nowhere/X'];
const plans = fc.record({
  expiresOn: fc.integer({ min: -400, max: 4_000 }).map((days) => addDays(ends, days)),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 90 }), { maxLength: 10 }),
  timeZone: fc.constantFrom(...ZONES),
});

describe('for any token, days and zone', () => {
  it('moments come in the order of days, none after the end', () => {
    fc.assert(
      fc.property(plans, ({ expiresOn, days, timeZone }) => {
        const far = [...days].sort((one, other) => other - one);
        const at = far.map((daysBefore) => reminderMoment(expiresOn, daysBefore, timeZone).getTime());
        expect(at.every((moment, index) => moment > (at[index - 1] ?? 0))).toBe(true);
        expect(Math.max(0, ...at)).toBeLessThanOrEqual(startOfDay(expiresOn).getTime());
      }),
    );
  });

  it('each is told exactly once by a job that runs at least every three hours, whatever the steps of its clock', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 3 * HOUR_MS }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(plans, steps, (choices, pauses) => {
        const start = startOfDay(addDays(choices.expiresOn, -95));
        expect(run({ ...choices, from: start }, pauses)).toEqual(
          [...choices.days].sort((one, other) => other - one),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('none is told twice or after a more urgent one, and the last always, however long the job was away', () => {
    const steps = fc.array(fc.integer({ min: 1, max: 20 * 24 * HOUR_MS }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(plans, steps, (choices, pauses) => {
        const told = run({ ...choices, from: startOfDay(addDays(choices.expiresOn, -95)) }, pauses);
        expect(told).toEqual([...new Set(told)].sort((one, other) => other - one));
        if (choices.days.length > 0) expect(told.at(-1)).toBe(Math.min(...choices.days));
      }),
    );
  });

  it('what is shown as coming is what is told then', () => {
    const ago = fc.integer({ min: 0, max: 95 * 24 });
    fc.assert(
      fc.property(plans, ago, (choices, hours) => {
        const now = new Date(startOfDay(choices.expiresOn).getTime() - hours * HOUR_MS);
        const plan = { ...choices, from: now };
        const [next] = comingReminders(plan, now);
        const at = nextReminderAt(plan, now);
        expect(next?.daysBefore ?? null).toBe(at && dueReminder(plan, at));
        expect(at === null || at > now).toBe(true);
      }),
    );
  });
});

/** What a job tells from `from` to beyond the end that looks when `nextReminderAt` says, but only when its clock steps. */
function run(plan: ReminderPlan, pauses: readonly number[]): number[] {
  const told: number[] = [];
  const end = startOfDay(plan.expiresOn).getTime() + 30 * 24 * HOUR_MS;
  let wake: Date | null = plan.from;
  let now = plan.from.getTime();
  for (let step = 0; wake && now < end; step += 1) {
    now += pauses[step % pauses.length] ?? HOUR_MS;
    // Steps of a millisecond get nowhere: time passes in between.
    if (step % pauses.length === 0) now = Math.max(now, Math.min(wake.getTime(), end));
    if (now < wake.getTime()) continue;
    const due = dueReminder(plan, new Date(now));
    if (due !== null) told.push(due);
    wake = nextReminderAt(plan, new Date(now));
  }
  return told;
}
