/**
 * Reminders: the times of a plan as a calendar file (iCalendar, RFC 5545).
 *
 * What phones and Google, Apple and Outlook agree on: one event for each time of day, repeated daily, with an
 * end, in local time without a zone, so that nine in the morning stays nine through travel and summer time.
 */

export interface Reminders {
  /** Times of day, `08:00`, at least one. */
  readonly times: readonly string[];
  /** First day: `2026-12-01`. */
  readonly firstDay: string;
  readonly days: number;
  /** Tells one plan from another, in letters and digits. The same plan gets the same events, so that none is doubled. */
  readonly key: string;
  /** What the calendar shows. Others may see it, so it names no condition. */
  readonly title: string;
  /** Longer words, for who opens the event. */
  readonly details: string;
  /** A page that is opened from the event. */
  readonly url: string;
  /** The moment of writing. */
  readonly now: Date;
}

const MINUTES = 10;
const LINE_OCTETS = 75;

/** @throws {RangeError} when a time, the day or the number of days is none. */
export function calendarOf(reminders: Reminders): string {
  const { times, firstDay, days } = reminders;
  if (times.length === 0 || !Number.isInteger(days) || days < 1)
    throw new RangeError('Reminders need a time and an end.');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(firstDay)) throw new RangeError(`"${firstDay}" is not a day.`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unknot//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[...new Set(times)].sort().flatMap((time, slot) => eventOf(reminders, time, slot)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf(
  { firstDay, days, key, title, details, url, now }: Reminders,
  time: string,
  slot: number,
): readonly string[] {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new RangeError(`"${time}" is not a time of day.`);
  const at = `${firstDay.replaceAll('-', '')}T${time.replace(':', '')}00`;
  return [
    'BEGIN:VEVENT',
    `UID:${key.replace(/[^A-Za-z0-9]/g, '')}-${slot + 1}@plan.unknot`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${at}`,
    `DURATION:PT${MINUTES}M`,
    `RRULE:FREQ=DAILY;COUNT=${days}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(details)}`,
    `URL:${url.replace(/[\s\p{Cc}]/gu, '')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The backslash first: the others bring one of their own. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 octets: the rest follows in lines that begin with a space. No character is taken apart. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const MORNING_AND_EVENING = ['08:00', '18:00'] as const;

/** Times to begin with: spread over the waking day, one for each time a day. */
export function usualTimes(timesPerDay: number): readonly string[] {
  if (timesPerDay <= 1) return [MORNING_AND_EVENING[0]];
  if (timesPerDay === 2) return MORNING_AND_EVENING;
  const [first, last] = [8 * 60, 20 * 60];
  return Array.from({ length: timesPerDay }, (_, index) => {
    const minutes = Math.round((first + ((last - first) * index) / (timesPerDay - 1)) / 30) * 30;
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  });
}
