import { expect, it } from 'vitest';
import { localTime } from './local-time.ts';

it.each([
  ['Europe/Berlin', '01:00', '2027-11-21'],
  ['Europe/London', '00:00', '2027-11-21'],
  ['Asia/Kathmandu', '05:45', '2027-11-21'],
  ['America/Los_Angeles', '16:00', '2027-11-20'],
])('midnight UTC in %s is %s on %s', (timeZone, time, day) => {
  expect(localTime(new Date('2027-11-21T00:00:00Z'), timeZone)).toEqual({ time, day });
});

it('says nothing for a zone that nobody knows', () => {
  expect(localTime(new Date(), 'Mars/Olympus_Mons')).toBeNull();
});
