import { longDate } from '../../../components/dates.ts';
import { SheetEnd } from '../../../components/sheet/SheetEnd.tsx';
import { SheetScan } from '../../../components/sheet/SheetScan.tsx';
import { SheetTop } from '../../../components/sheet/SheetTop.tsx';
import { StopBox } from '../../../components/sheet/StopBox.tsx';
import { TickTable } from '../../../components/sheet/TickTable.tsx';
import { CompactExercise } from './CompactExercise.tsx';
import { PaperNote } from './PaperNote.tsx';
import type { PaperExercise, PaperPlan, PaperWords } from './paper-props.ts';

interface Props {
  chosen: readonly PaperExercise[];
  words: PaperWords;
  planned: PaperPlan;
  /** Whole address of the list of exercises. */
  list: string;
}

/** All exercises of a plan on as few sides as they fit, with one week to tick. What to stop for is on every side. */
export function CompactSheet({ chosen, words, planned: { plan, address, minutesPerDay }, list }: Props) {
  const { locale, helpSigns, painBands, t } = words;
  const signs = [...new Set(chosen.flatMap(({ stopIf }) => stopIf))];
  const safety = [...new Set(chosen.map((exercise) => exercise.safety))].join(' ');
  const [oldest] = chosen.map(({ reviewed }) => reviewed).sort();
  const [next] = chosen.map(({ nextReview }) => nextReview).sort();
  const [reviewedBy = null, ...others] = new Set(chosen.map((exercise) => exercise.reviewedBy));
  const rows = chosen.map(({ title, dose }, index) => ({
    label: t('sheet.plan.row', { number: index + 1, title }),
    boxes: dose.timesPerDay.max,
  }));
  return (
    <div class="sheet compact print-only">
      <div class="compact-head">
        <SheetTop words={words} />
      </div>
      <div class="compact-body">
        <div class="name">
          <div>
            <h2>{t('sheet.plan.title')}</h2>
            <p>
              {t('sheet.plan.count', { count: chosen.length })}{' '}
              {t('sheet.plan.minutes', { count: minutesPerDay })}
            </p>
          </div>
          <div class="paper-note">
            <PaperNote {...{ plan, words }} />
          </div>
        </div>
        {chosen.map((exercise, index) => (
          <CompactExercise key={exercise.id} {...{ exercise, index, words }} />
        ))}
        <div class="log">
          <TickTable rows={rows} bands={painBands} t={t} />
          <SheetScan
            code={address}
            label={t('sheet.plan.code')}
            words={t('sheet.plan.scan')}
            address={list}
          />
        </div>
      </div>
      <div class="compact-foot">
        <StopBox {...{ signs, safety, helpSigns, locale, t }} />
        <SheetEnd
          words={words}
          // Beside a note stands who made it.
          from={plan.note === '' ? plan.clinic : ''}
          version={t('sheet.version', {
            reviewed: longDate(oldest ?? '', locale),
            next: longDate(next ?? '', locale),
          })}
          reviewedBy={others.length === 0 ? reviewedBy : null}
        />
      </div>
    </div>
  );
}
