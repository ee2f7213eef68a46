import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarOf, type Reminders, usualTimes } from './reminders.ts';

const reminders: Reminders = {
  times: ['08:00', '18:30'],
  firstDay: '2026-12-01',
  days: 14,
  key: '10T81H9A',
  title: 'Exercise time',
  details: 'Open your plan.',
  url: 'https://unknot.example/plan/',
  now: new Date('2026-11-24T09:08:07.654Z'),
};

/** The events as a calendar that is not ours reads them. */
function eventsIn(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const linesOf = (text: string) => text.split('\r\n');

describe('a calendar file', () => {
  const text = calendarOf(reminders);
  const events = eventsIn(text);

  test('has one event for each time of day', () => {
    expect(events.map(({ startDate }) => startDate.toString())).toEqual([
      '2026-12-01T08:00:00',
      '2026-12-01T18:30:00',
    ]);
  });

  test('means the clock on the wall, wherever the phone is', () => {
    expect(events.map(({ startDate }) => startDate.zone?.tzid)).toEqual(['floating', 'floating']);
    expect(text).not.toMatch(/TZID|DTSTART:.*Z/);
  });

  test('ends: 14 days, the last on the 14th', () => {
    for (const event of events) {
      const days: string[] = [];
      const all = event.iterator();
      for (let next = all.next(); next && days.length < 100; next = all.next()) days.push(next.toString());

      expect(days).toHaveLength(14);
      expect(days.at(-1)).toMatch(/^2026-12-14T/);
    }
  });

  test('rings when it begins', () => {
    const alarms = events.map((event) => event.component.getFirstSubcomponent('valarm'));

    expect(alarms.map((alarm) => String(alarm?.getFirstPropertyValue('trigger')))).toEqual(['PT0S', 'PT0S']);
    expect(text.match(/^TRIGGER:-?P(T?\d.*)$/gm)).toHaveLength(2);
  });

  test('is replaced, not doubled, when it is imported again on another day', () => {
    const later = eventsIn(calendarOf({ ...reminders, now: new Date('2026-12-05T00:00:00Z') }));

    expect(later.map(({ uid }) => uid)).toEqual(events.map(({ uid }) => uid));
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
  });

  test('says when it was written', () => {
    expect(text).toContain('DTSTAMP:20261124T090807Z\r\n');
  });

  test('has no line without an end, no empty line, and no more than one rule each', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(linesOf(text).slice(0, -1)).not.toContain('');
    expect(text.match(/RRULE/g)).toHaveLength(2);
  });
});

test('any words come back from a calendar as they were', () => {
  const letters = fc.constantFrom(...'abc ,;:\\n"نرمی سے é\n', '👍', '👩‍⚕️', 'ورزش کا وقت');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 90 }), (parts) => {
      const details = parts.join('');
      const [event] = eventsIn(calendarOf({ ...reminders, details, title: `a${details}` }));

      expect(event?.description ?? '').toBe(details);
      expect(event?.summary).toBe(`a${details}`);
    }),
    { numRuns: 500 },
  );
});

test('no line is longer than 75 octets, and no character is taken apart', () => {
  const text = calendarOf({ ...reminders, details: 'ورزش کا وقت 👩‍⚕️ '.repeat(20) });

  for (const line of linesOf(text)) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Cs}/u);
  }
});

test('the same time twice is one event', () => {
  expect(eventsIn(calendarOf({ ...reminders, times: ['08:00', '08:00'] }))).toHaveLength(1);
});

test.each([
  ['a time that no clock shows', { times: ['25:00'] }],
  ['a line break in a time', { times: ['08:00\nX'] }],
  ['no time', { times: [] }],
  ['no end', { days: Number.POSITIVE_INFINITY }],
  ['no day', { firstDay: 'tomorrow' }],
])('%s is refused', (_, change) => {
  expect(() => calendarOf({ ...reminders, ...change })).toThrow(RangeError);
});

test('nothing in an address ends its line', () => {
  const text = calendarOf({ ...reminders, url: 'https://unknot.example/\r\nATTENDEE:x' });

  expect(text).not.toMatch(/^ATTENDEE/m);
});

test('times to begin with are spread over the day', () => {
  expect([1, 2, 3, 4].map(usualTimes)).toEqual([
    ['08:00'],
    ['08:00', '18:00'],
    ['08:00', '14:00', '20:00'],
    ['08:00', '12:00', '16:00', '20:00'],
  ]);
});
