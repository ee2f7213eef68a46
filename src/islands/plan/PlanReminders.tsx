import { useRef, useState } from 'preact/hooks';
import { announce } from '../../browser/announcer.ts';
import { saveFile } from '../../browser/save-file.ts';
import { today } from '../../browser/today.ts';
import { longDate } from '../../components/dates.ts';
import { ShowHide } from '../../components/ShowHide.tsx';
import { dayNumber, dayOf, isDay, lastDayOf, type Plan } from '../../domain/plan.ts';
import { calendarOf, usualTimes } from '../../domain/reminders.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Plan;
  link: string;
  locale: string;
  words: Words;
  /** The page of plans, without a plan: others may see a calendar. */
  planHref: string;
}

/** A calendar that never ended would ring for ever. */
const USUAL_DAYS = 6 * 7;
/** The end of a link tells one plan from another, and says nothing of what is in it. */
const KEY_LENGTH = 6;

/** The times of the plan for the calendar of the device. */
export function PlanReminders({ plan, link, locale, words, planHref }: Props) {
  const most = Math.max(...plan.exercises.map(({ dose }) => dose.timesPerDay));
  const [times, setTimes] = useState(() => usualTimes(most));
  const status = useRef<HTMLParagraphElement>(null);

  const now = today();
  // A device whose clock has gone back to its first day can show the plan, and no dates.
  if (!isDay(now)) return null;
  const firstDay = plan.start !== undefined && plan.start > now ? plan.start : now;
  const lastDay = lastDayOf(plan, plan.start ?? firstDay) ?? dayOf(dayNumber(firstDay) + USUAL_DAYS - 1);
  if (lastDay < firstDay) return null;

  const save = () => {
    const calendar = calendarOf({
      times: times.filter((time) => time !== ''),
      firstDay,
      days: dayNumber(lastDay) - dayNumber(firstDay) + 1,
      key: link.slice(-KEY_LENGTH),
      title: words('plan.reminders.event'),
      details: words('plan.reminders.eventDetails'),
      url: planHref,
      now: new Date(),
    });
    saveFile('exercise-reminders.ics', calendar, 'text/calendar;charset=utf-8');
    announce(status.current, words('plan.reminders.done'));
  };

  return (
    <details class="plan-reminders">
      <summary>
        <b>{words('plan.reminders')}</b>
        <span class="small">{words('plan.reminders.note')}</span>
        <ShowHide show={words('details.show')} hide={words('details.hide')} />
      </summary>
      <p>{words('plan.reminders.until', { last: longDate(lastDay, locale) })}</p>
      <div class="plan-times">
        {times.map((time, index) => (
          <label key={index}>
            <span>{words('plan.reminders.time', { number: index + 1 })}</span>
            <input
              type="time"
              value={time}
              required
              onInput={({ currentTarget: { value } }) =>
                setTimes(times.map((other, place) => (place === index ? value : other)))
              }
            />
          </label>
        ))}
      </div>
      <button type="button" class="button" disabled={times.every((time) => time === '')} onClick={save}>
        {words('plan.reminders.save')}
      </button>
      <p role="status" ref={status} />
      <p class="small">{words('plan.reminders.help')}</p>
    </details>
  );
}
