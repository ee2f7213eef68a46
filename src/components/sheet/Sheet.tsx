import type { ComponentChildren } from 'preact';
import { longDate } from '../dates.ts';
import { sheetFacts } from '../dose-words.ts';
import { SheetEnd } from './SheetEnd.tsx';
import { type Scan, SheetScan } from './SheetScan.tsx';
import { SheetSteps } from './SheetSteps.tsx';
import { SheetTop } from './SheetTop.tsx';
import { StopBox } from './StopBox.tsx';
import type { SheetExercise, SheetWords } from './sheet-props.ts';
import { TickTable, timesOfDay } from './TickTable.tsx';

interface Props {
  exercise: SheetExercise;
  words: SheetWords;
  scan: Scan;
  /** Which of how many, in a plan. */
  place?: string;
  /** Words of whoever made the plan. */
  note?: ComponentChildren;
  /** Who made the plan. */
  from?: string;
  /** The drawings. */
  children?: ComponentChildren;
}

/**
 * Sheet: an exercise on paper. One side, or two in large print; the same blocks in both.
 *
 * It is in the page, out of sight, and stands in for everything else when the page is printed.
 */
export function Sheet({ exercise, words, scan, place, note, from, children }: Props) {
  const { title, say, purpose, dose, feel, easier, stopIf, safety, slim } = exercise;
  const { locale, helpSigns, painBands, t } = words;
  return (
    <div
      class="sheet print-only"
      data-slim={slim ? '' : undefined}
      data-noted={note ? '' : undefined}
      data-reviewed={exercise.reviewed}
      data-pagefind-ignore
    >
      <div class="side">
        <SheetTop {...{ place, words }} />
        <div class="name">
          <h2>{title}</h2>
          <p>
            {say && <b>{t('sheet.say', { say })}</b>} {purpose}
          </p>
        </div>
        {note && <div class="paper-note">{note}</div>}
        <dl class="dose">
          {sheetFacts(dose, t).map(({ value, unit }) => (
            <div key={unit}>
              <dt>{unit}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
        {children}
        <SheetSteps {...{ exercise, locale, t }} />
        <div class="large-only turn">
          <StopBox signs={stopIf} {...{ locale, t }} />
          <p class="end">
            <span>{t('sheet.turnOver')}</span>
            <span>{t('sheet.largePrint')}</span>
          </p>
        </div>
      </div>
      <div class="side">
        <div class="top large-only">
          <b>{title}</b>
          <span>{t('sheet.second')}</span>
        </div>
        <div class="two" data-long={feel.length > 1.6 * easier.length ? '' : undefined}>
          <p>
            <b>{t('sheet.feel')}</b> {feel}
          </p>
          <p>
            <b>{t('sheet.easier')}</b> {easier}
          </p>
        </div>
        <StopBox signs={stopIf} {...{ safety, helpSigns, locale, t }} />
        <div class="log">
          <TickTable rows={timesOfDay(dose.timesPerDay.max, t)} bands={painBands} t={t} />
          <div class="large-only notes">
            <b>{t('sheet.notes')}</b>
            <span />
          </div>
          <SheetScan {...scan} />
        </div>
        <SheetEnd
          {...{ words, from }}
          reviewedBy={exercise.reviewedBy}
          version={t('sheet.version', {
            reviewed: longDate(exercise.reviewed, locale),
            next: longDate(exercise.nextReview, locale),
          })}
        />
      </div>
    </div>
  );
}
