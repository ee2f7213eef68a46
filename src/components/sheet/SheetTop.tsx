import { BrandMark } from '../BrandMark.tsx';
import type { SheetWords } from './sheet-props.ts';

interface Props {
  place?: string | undefined;
  words: Pick<SheetWords, 'brand' | 't'>;
}

/** Whose sheet it is: the site's name, and lines to write the patient's on. They are never filled in. */
export function SheetTop({ place, words: { brand, t } }: Props) {
  const { name, logo } = brand;
  return (
    <div class="top">
      <span class="brand">
        {logo ? <img class="logo" {...logo} alt="" /> : <BrandMark />}
        <span>{name}</span>
      </span>
      {place && <b>{place}</b>}
      <span class="write">
        {t('sheet.name')}
        <span class="line" />
        {t('sheet.started')}
        <span class="line" data-short />
      </span>
    </div>
  );
}
