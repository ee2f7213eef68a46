/** Queries: content as pages ask for it, in one language. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { resolveDrawing, resolveMovement } from '../../content-schema/drawing.ts';
import type { Exercise } from '../../domain/exercise.ts';
import type { ExerciseFigure } from '../../domain/exercise-figure.ts';
import type { Drawing } from '../../domain/figure/drawing.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../i18n/locales.ts';

export type ExerciseEntry = CollectionEntry<'exercises'>;
export type ArticleEntry = CollectionEntry<'articles'>;
export type QuestionEntry = CollectionEntry<'questions'>;

/** What pages need beside the exercise itself: its prose, its review, its words for search. */
export interface ExercisePage {
  readonly exercise: Exercise;
  readonly figure: ExerciseFigure;
  readonly description: string;
  readonly harder: { readonly holdSeconds: number; readonly repetitions: number } | undefined;
  readonly sources: readonly string[];
  readonly reviewed: string;
  readonly nextReview: string;
  readonly reviewedBy: string | null;
  readonly words: readonly string[];
  readonly entry: ExerciseEntry | CollectionEntry<'exerciseTranslations'>;
}

const nameOf = (id: string) => id.slice(id.indexOf('/') + 1);
const localeOf = (id: string) => id.slice(0, id.indexOf('/'));

interface JoinedExercises {
  readonly pages: readonly ExercisePage[];
  /** By the id of an exercise: a page that looks through all others makes a build grow with their square. */
  readonly places: ReadonlyMap<string, number>;
}

const joined = new Map<Locale, Promise<JoinedExercises>>();

/** Every page of an exercise asks for them, so a build joins them once. While an author writes they are joined anew. */
function joinedIn(locale: Locale): Promise<JoinedExercises> {
  if (!import.meta.env.PROD) return joinExercises(locale);
  const exercises = joined.get(locale) ?? joinExercises(locale);
  joined.set(locale, exercises);
  return exercises;
}

/** All exercises that exist in `locale`, in the order in which they are offered. */
export async function exercisesIn(locale: Locale): Promise<readonly ExercisePage[]> {
  return (await joinedIn(locale)).pages;
}

/** Exercises whose codes the page for clinics shows. It is no list of all exercises, and does not grow with them. */
const WITH_CODES = 12;

/** Those that the page for clinics shows, and whether there are others. */
export async function exercisesWithCodes(
  locale: Locale,
): Promise<{ readonly shown: readonly ExercisePage[]; readonly hasOthers: boolean }> {
  const all = await exercisesIn(locale);
  return { shown: all.slice(0, WITH_CODES), hasOthers: all.length > WITH_CODES };
}

async function joinExercises(locale: Locale): Promise<JoinedExercises> {
  const english = await getCollection('exercises');
  const unsorted =
    locale === DEFAULT_LOCALE
      ? english.map((entry) => exercisePage(entry, entry, figureOf(entry)))
      : await translated(english, locale);
  const pages = [...unsorted].sort((a, b) => a.exercise.order - b.exercise.order);
  return { pages, places: new Map(pages.map(({ exercise }, place) => [exercise.id, place])) };
}

async function translated(
  english: readonly ExerciseEntry[],
  locale: Locale,
): Promise<readonly ExercisePage[]> {
  const translations = await getCollection('exerciseTranslations', ({ id }) => localeOf(id) === locale);
  const byName = new Map(translations.map((entry) => [nameOf(entry.id), entry]));
  // The drawings are the same in every language.
  const inEnglish = await exercisesIn(DEFAULT_LOCALE);
  const figures = new Map(inEnglish.map(({ exercise: { id }, figure }) => [id, figure]));
  return english.flatMap((entry) => {
    const translation = byName.get(nameOf(entry.id));
    const figure = figures.get(nameOf(entry.id)) ?? figureOf(entry);
    return translation ? [exercisePage(entry, translation, figure)] : [];
  });
}

/** Joins the numbers of the English file with the words of `words`. Steps are joined by their ids. */
function exercisePage(
  numbers: ExerciseEntry,
  words: ExercisePage['entry'],
  figure: ExerciseFigure,
): ExercisePage {
  const { steps, dose, order, group, pace } = numbers.data;
  const { description, sources, reviewed, nextReview, reviewedBy, words: patientWords, ...text } = words.data;
  const wordsOfStep = new Map(words.data.steps.map((step) => [step.id, step]));
  return {
    exercise: {
      ...text,
      id: nameOf(numbers.id),
      order,
      group,
      dose,
      pace,
      steps: steps.map((step) => ({ ...step, ...wordsOfStep.get(step.id) })),
    },
    figure,
    description,
    harder: dose.harder,
    sources: [...new Set([...sources, ...numbers.data.sources])],
    reviewed,
    nextReview,
    reviewedBy,
    words: patientWords,
    entry: words,
  };
}

function figureOf({ data }: ExerciseEntry): ExerciseFigure {
  // What shows the same is one drawing, wherever it is shown: it is then drawn once.
  const drawings = new Map<string, Drawing>();
  const draw = (name: string) => {
    const drawing = drawings.get(name) ?? resolveDrawing(data, name);
    drawings.set(name, drawing);
    return drawing;
  };
  return {
    look: data.look,
    steps: Object.fromEntries(data.steps.map(({ id, pose }) => [id, draw(pose)])),
    card: { start: draw(data.card.start), end: draw(data.card.end) },
    sheet: data.sheet.map(({ drawing, steps }, index) => {
      const before = data.sheet.slice(0, index).reduce((sum, each) => sum + each.steps, 0);
      return {
        drawing: draw(drawing),
        steps: steps === 0 ? undefined : ([before + 1, before + steps] as const),
        otherSide: 'mirror' in (data.drawings[drawing] ?? {}),
      };
    }),
    movement: resolveMovement(data.poses, data.movement),
  };
}

/** @throws {Error} when `locale` has no such exercise. */
export async function exerciseIn(locale: Locale, id: string): Promise<ExercisePage> {
  const { pages, places } = await joinedIn(locale);
  const page = pages[places.get(id) ?? -1];
  if (!page) throw new Error(`There is no exercise "${id}" in "${locale}".`);
  return page;
}

/** The exercise that is offered after `id`. Undefined after the last one. */
export async function exerciseAfter(locale: Locale, id: string): Promise<Exercise | undefined> {
  const { pages, places } = await joinedIn(locale);
  return pages[(places.get(id) ?? pages.length) + 1]?.exercise;
}

/** @throws {Error} when `locale` has no such article. */
export async function articleIn(locale: Locale, name: string): Promise<ArticleEntry> {
  const entry = await getEntry('articles', `${locale}/${name}`);
  if (!entry) throw new Error(`There is no content/articles/${locale}/${name}.mdx.`);
  return entry;
}

export async function articlesIn(locale: Locale): Promise<readonly ArticleEntry[]> {
  return getCollection('articles', ({ id }) => localeOf(id) === locale);
}

export const articleName = ({ id }: ArticleEntry): string => nameOf(id);

/** True for articles that a page of its own draws, with more than prose around them. */
export const isDrawnElsewhere = (name: string): boolean => ['home', 'exercises', 'faq'].includes(name);

/** The id of a question is its anchor on the questions page. */
export const questionAnchor = ({ id }: QuestionEntry): string => nameOf(id);

/** All questions of `locale`, by group and order. */
export async function questionsIn(locale: Locale): Promise<readonly QuestionEntry[]> {
  const questions = await getCollection('questions', ({ id }) => localeOf(id) === locale);
  return questions.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id, 'en'));
}

/** @throws {Error} when `locale` has no safety lists: no page may go without them. */
export async function safetyIn(locale: Locale): Promise<CollectionEntry<'safety'>['data']> {
  const entry = await getEntry('safety', locale);
  if (!entry) throw new Error(`There is no content/safety/${locale}.yaml.`);
  return entry.data;
}

export async function glossaryIn(locale: Locale): Promise<CollectionEntry<'glossary'>['data']['terms']> {
  return (await getEntry('glossary', locale))?.data.terms ?? [];
}

/** The bibliography entries of `ids`, in that order. @throws {Error} when one does not exist. */
export async function sourcesOf(
  ids: readonly string[],
): Promise<readonly CollectionEntry<'sources'>['data'][]> {
  const all = new Map((await getCollection('sources')).map(({ data }) => [data.id, data]));
  return ids.map((id) => {
    const source = all.get(id);
    if (!source) throw new Error(`There is no source "${id}" in content/sources/sources.yaml.`);
    return source;
  });
}

export async function allSources(): Promise<readonly CollectionEntry<'sources'>['data'][]> {
  return (await getCollection('sources')).map(({ data }) => data);
}

/** The languages in which the article `name` exists. */
export async function localesOfArticle(name: string): Promise<readonly Locale[]> {
  const entries = await Promise.all(LOCALES.map((locale) => getEntry('articles', `${locale}/${name}`)));
  return LOCALES.filter((_, index) => entries[index]);
}

/** The languages in which the exercise `id` exists. */
export async function localesOfExercise(id: string): Promise<readonly Locale[]> {
  const all = await Promise.all(LOCALES.map(joinedIn));
  return LOCALES.filter((_, index) => all[index]?.places.has(id));
}
