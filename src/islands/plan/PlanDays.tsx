import { today } from '../../browser/today.ts';
import { longDate } from '../../components/dates.ts';
import { lastDayOf, type Plan } from '../../domain/plan.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Pick<Plan, 'start' | 'weeks'>;
  locale: string;
  words: Words;
}

/** When the plan begins and ends, as far as it says so, and whether that is past. */
export function PlanDays({ plan, locale, words }: Props) {
  const { start } = plan;
  if (start === undefined) {
    return plan.weeks === undefined ? null : <p>{words('plan.weeks', { count: plan.weeks })}</p>;
  }
  const last = lastDayOf(plan, start);
  const date = (day: string) => longDate(day, locale);
  if (last !== undefined && last < today()) return <p>{words('plan.over', { last: date(last) })}</p>;
  if (last !== undefined) return <p>{words('plan.fromTo', { first: date(start), last: date(last) })}</p>;
  return <p>{words('plan.from', { first: date(start) })}</p>;
}
