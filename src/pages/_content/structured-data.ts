/** Structured data: pages described in Schema.org's words, true to what the pages say. */
import type {
  Answer,
  BreadcrumbList,
  ExercisePlan,
  FAQPage,
  ListItem,
  MedicalWebPage,
  WebSite,
} from 'schema-dts';
import { hasSides } from '../../domain/dose.ts';
import type { Exercise } from '../../domain/exercise.ts';

interface PageFacts {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly locale: string;
  readonly reviewed: string;
  /** Addresses of the page's sources. */
  readonly citations: readonly string[];
}

export function medicalWebPage({
  name,
  description,
  url,
  locale,
  reviewed,
  citations,
}: PageFacts): MedicalWebPage {
  return {
    '@type': 'MedicalWebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: locale,
    // When the text was last held against notes on its sources. `lastReviewed` is a claim of review, and there is none.
    dateModified: reviewed,
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    about: { '@type': 'MedicalCondition', name: 'Neck muscle spasm' },
    citation: [...citations],
    isAccessibleForFree: true,
  };
}

export function breadcrumbs(crumbs: readonly { name: string; url: string }[]): BreadcrumbList {
  const itemListElement = crumbs.map(
    ({ name, url }, index): ListItem => ({ '@type': 'ListItem', position: index + 1, name, item: url }),
  );
  return { '@type': 'BreadcrumbList', itemListElement };
}

interface ExerciseWords {
  /** As the page says it: `1 to 2 times a day`. */
  readonly frequency: string;
  readonly steps: readonly string[];
}

/** One exercise with its dose. The duration is that of one hold; repetitions are those of both sides together. */
export function exercisePlan(exercise: Exercise, facts: PageFacts, words: ExerciseWords): ExercisePlan {
  const { dose } = exercise;
  const repetitions = dose.repetitions.default;
  return {
    '@type': 'ExercisePlan',
    name: facts.name,
    alternateName: [...exercise.plainNames, ...exercise.clinicalNames],
    description: exercise.purpose,
    inLanguage: facts.locale,
    url: facts.url,
    exerciseType: 'Stretching',
    activityDuration: `PT${dose.holdSeconds.default}S`,
    repetitions: hasSides(dose.sides) ? repetitions * 2 : repetitions,
    activityFrequency: words.frequency,
    additionalVariable: words.steps.join(' '),
  };
}

export function faqPage(questions: readonly { question: string; answer: string; url: string }[]): FAQPage {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, answer, url }) => ({
      '@type': 'Question' as const,
      name: question,
      url,
      acceptedAnswer: { '@type': 'Answer', text: answer } satisfies Answer,
    })),
  };
}

export function webSite(name: string, description: string, url: string, searchUrl: string): WebSite {
  return {
    '@type': 'WebSite',
    name,
    description,
    url,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${searchUrl}?q={search_term_string}`,
      // @ts-expect-error: `query-input` is Schema.org's, and schema-dts does not know it.
      'query-input': 'required name=search_term_string',
    },
  };
}
