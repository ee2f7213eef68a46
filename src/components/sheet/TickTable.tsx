import type { StringKey } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/strings.ts';
import type { SheetHouse } from './sheet-props.ts';

interface Props {
  /** One for each time that something is done in a day. */
  rows: readonly string[];
  bands: SheetHouse['painBands'];
  t: Translate;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** Rows for one exercise: as many as the most times a day. */
export function timesOfDay(timesPerDay: number, t: Translate): readonly string[] {
  return Array.from({ length: timesPerDay }, (_, index) => t(`sheet.time.${index + 1}` as StringKey));
}

/** A week to tick: a row for each time a day, a row for the pain, and what a pain score means. */
export function TickTable({ rows, bands, t }: Props) {
  return (
    <div class="ticks">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('sheet.tick')}</th>
            {DAYS.map((number) => (
              <th scope="col" key={number}>
                {t('sheet.day', { number })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">{row}</th>
              {DAYS.map((number) => (
                <td data-tick key={number} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('sheet.pain')}</th>
            {DAYS.map((number) => (
              <td data-pain key={number} />
            ))}
          </tr>
        </tbody>
      </table>
      <div class="pain">
        <span>{t('sheet.painGuide')}</span>
        {bands.map(({ from, to, short }) => (
          <p key={from}>
            <b>
              <bdi>{t('pain.band', { from, to })}</bdi>
            </b>{' '}
            {short}
          </p>
        ))}
      </div>
    </div>
  );
}
