import type { Exercise } from '../../domain/exercise.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What the components inside a page's prose know about that page. Set by the page before its prose is drawn. */
export interface PageContext {
  readonly locale: Locale;
  /** Ids of the page's sources, in the order of their numbers. */
  readonly sources: readonly string[];
  /** The exercise whose page this is. */
  readonly exercise?: Exercise;
}

/** @throws {Error} when a component of the prose set is drawn on a page that has set no context. */
export function contextOf(locals: App.Locals): PageContext {
  if (!locals.page) throw new Error('The page must set Astro.locals.page before it draws its prose.');
  return locals.page;
}
