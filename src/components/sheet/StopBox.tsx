import type { SheetWords } from './sheet-props.ts';

interface Props extends Pick<SheetWords, 'locale' | 't'> {
  /** Each completes "Stop if …". */
  signs: readonly string[];
  /** Who must not start. */
  safety?: string;
  /** Each completes "get help if you get …". */
  helpSigns?: readonly string[];
}

export function StopBox({ signs, safety, helpSigns, locale, t }: Props) {
  const listOf = (items: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(items);
  return (
    <div class="stop">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3zM6 10h8" />
      </svg>
      <p>
        <b>{t('sheet.stopIf')}</b> {listOf(signs)}. {safety}
      </p>
      {helpSigns && (
        <p>
          <b>{t('sheet.getHelp')}</b> {listOf(helpSigns)}.
        </p>
      )}
    </div>
  );
}
