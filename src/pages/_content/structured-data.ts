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
    // When the text was last held against its sources. No clinician is named, since none has reviewed it.
    lastReviewed: reviewed,
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

/** One exercise with its dose: the numbers are the default dose's, as the page says them. */
export function exercisePlan(
  exercise: Exercise,
  facts: PageFacts,
  instructions: readonly string[],
): ExercisePlan {
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
    // Holds of the minimum length; sides are done in turn.
    activityDuration: `PT${dose.holdSeconds.default}S`,
    repetitions: hasSides(dose.sides) ? repetitions * 2 : repetitions,
    activityFrequency: `P1D/${dose.timesPerDay.default}`,
    additionalVariable: instructions.join(' '),
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
