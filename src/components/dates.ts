/** Dates as readers write them. */
import type { Locale } from '../i18n/locales.ts';

const formats = new Map<Locale, Intl.DateTimeFormat>();

/** `2026-11-24` → `24 November 2026`, in the locale's own words. English is written day first, as in the UK. */
export function longDate(day: string, locale: Locale): string {
  const format =
    formats.get(locale) ??
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
      numberingSystem: 'latn',
    });
  formats.set(locale, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
