import type { StringKey } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/strings.ts';
import type { SheetHouse } from './sheet-props.ts';

export interface TickRow {
  readonly label: string;
  /** Boxes of each day, beside each other. */
  readonly boxes: number;
}

interface Props {
  rows: readonly TickRow[];
  bands: SheetHouse['painBands'];
  t: Translate;
}

const DAYS = [1, 2, 3, 4, 5, 6, 7];

/** Rows for one exercise: as many as the most times a day. */
export function timesOfDay(timesPerDay: number, t: Translate): readonly TickRow[] {
  return Array.from({ length: timesPerDay }, (_, index) => ({
    label: t(`sheet.time.${index + 1}` as StringKey),
    boxes: 1,
  }));
}

/** A week to tick: a box for each time a day, a row for the pain, and what a pain score means. */
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
          {rows.map(({ label, boxes }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {DAYS.map((number) => (
                <td key={number}>
                  <div>
                    {Array.from({ length: boxes }, (_, box) => (
                      <span data-tick key={box} />
                    ))}
                  </div>
                </td>
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
