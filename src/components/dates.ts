/** Dates as readers write them. */
import type { Locale } from '../i18n/locales.ts';

/** `2026-11-24` → `24 November 2026`, in the locale's own words. English is written day first, as in the UK. */
export function longDate(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
