import type { SheetWords } from './sheet-props.ts';

interface Props {
  words: Pick<SheetWords, 'clinic' | 't'>;
  /** Who made the plan, as the link says. */
  from?: string | undefined;
  version: string;
  reviewedBy: string | null;
}

/** The last line: the clinic, the version of the words, and who checked them. */
export function SheetEnd({ words: { clinic, t }, from, version, reviewedBy }: Props) {
  const contact = [clinic.phone, clinic.web?.replace(/^https?:\/\/|\/$/g, '')].filter(Boolean);
  return (
    <div class="end">
      {clinic.name && (
        <p>
          <b>{clinic.name}</b>{' '}
          {contact.map((each) => (
            <>
              {' '}
              <bdi dir="ltr">{each}</bdi>
            </>
          ))}
        </p>
      )}
      {from && from !== clinic.name && (
        <p>
          {t('sheet.planFrom')} <bdi>{from}</bdi>
        </p>
      )}
      <p>{version}</p>
      <p>
        <b>{reviewedBy ? `${t('review.reviewed')}: ${reviewedBy}` : t('review.notYet')}</b>
      </p>
    </div>
  );
}
