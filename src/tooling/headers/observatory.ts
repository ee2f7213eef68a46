/**
 * Observatory: the points that MDN's HTTP Observatory gives to what a page is served with.
 *
 * Written after its published rules of 2026. Whether plain HTTP leads to HTTPS, and whether the domain is on the HSTS
 * preload list, cannot be seen in one answer: neither gives points here.
 */

export interface Served {
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly html: string;
}

export interface Verdict {
  readonly test: string;
  readonly finding: string;
  readonly points: number;
}

export interface Score {
  readonly points: number;
  readonly grade: string;
  readonly verdicts: readonly Verdict[];
}

const START = 100;
/** Points above 100 count only for a page that loses few. */
const LEAST_FOR_EXTRA = 90;
const SIX_MONTHS = 15_768_000;

type Policy = ReadonlyMap<string, readonly string[]>;
type Finding = readonly [finding: string, points: number];

export function observatoryScore(served: Served): Score {
  const verdicts = Object.entries(TESTS).map(([test, judge]) => {
    const [finding, points] = judge(served);
    return { test, finding, points };
  });
  const lost = sum(verdicts.filter(({ points }) => points < 0));
  const extra = sum(verdicts.filter(({ points }) => points > 0));
  const points = Math.max(0, START + lost + (START + lost >= LEAST_FOR_EXTRA ? extra : 0));
  return { points, grade: gradeOf(points), verdicts };
}

const TESTS: Readonly<Record<string, (served: Served) => Finding>> = {
  'content-security-policy': contentSecurityPolicy,
  cookies: ({ headers }) =>
    headers['set-cookie'] === undefined ? ['none', 0] : ['set; this site has no use for one', -20],
  'cross-origin-resource-policy': ({ headers }) => {
    const value = headers['cross-origin-resource-policy'];
    if (value === undefined || value === 'cross-origin') return ['open to all', 0];
    return ['same-origin', 'same-site'].includes(value) ? [value, 10] : ['not readable', -5];
  },
  'cross-origin-resource-sharing': ({ headers }) =>
    headers['access-control-allow-credentials'] === 'true' && headers['access-control-allow-origin']
      ? ['open to all, with credentials', -50]
      : ['without credentials', 0],
  'referrer-policy': ({ headers }) => {
    const value = headers['referrer-policy'];
    if (value === undefined) return ['not said', 0];
    return PRIVATE_REFERRERS.includes(value) ? [value, 5] : [`unsafe: ${value}`, -5];
  },
  'strict-transport-security': ({ headers }) => {
    const seconds = /(?:^|;)\s*max-age=(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1];
    if (seconds === undefined) return ['not said', -20];
    return Number(seconds) >= SIX_MONTHS ? ['six months or more', 0] : ['less than six months', -10];
  },
  'subresource-integrity': subresourceIntegrity,
  'x-content-type-options': ({ headers }) =>
    headers['x-content-type-options'] === 'nosniff' ? ['nosniff', 0] : ['not said', -5],
  'x-frame-options': ({ headers }) => {
    if (policiesOf(headers['content-security-policy']).some((policy) => policy.has('frame-ancestors')))
      return ['by frame-ancestors', 5];
    return /^(deny|sameorigin)$/i.test(headers['x-frame-options'] ?? '')
      ? ['by its own header', 0]
      : ['anybody may frame it', -20];
  },
};

const PRIVATE_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];
const BROAD = ['*', 'http:', 'https:', 'ftp:'];

function contentSecurityPolicy({ headers, html }: Served): Finding {
  const inPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  const policies = [...policiesOf(headers['content-security-policy']), ...policiesOf(inPage)];
  if (policies.length === 0) return ['none', -25];
  // A source counts where each policy that speaks of its kind allows it.
  const allowed = (kind: string): readonly string[] => {
    const lists = policies.flatMap((policy) => policy.get(kind) ?? policy.get('default-src') ?? []);
    const sources = [...new Set(lists)].filter((source) =>
      policies.every((policy) =>
        (policy.get(kind) ?? policy.get('default-src') ?? [source]).includes(source),
      ),
    );
    return policies.some((policy) => policy.has(kind) || policy.has('default-src')) ? sources : ['*'];
  };
  const [scripts, styles, objects] = ['script-src', 'style-src', 'object-src'].map(allowed) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  const has = (sources: readonly string[], unsafe: readonly string[]) =>
    sources.some((source) => unsafe.includes(source));
  if (has(scripts, [...BROAD, "'unsafe-inline'", 'data:']) || has(objects, BROAD))
    return ['unsafe sources of code', -20];
  if (has([...scripts, ...styles], ["'unsafe-eval'"])) return ['unsafe-eval', -10];
  if (has(styles, [...BROAD, "'unsafe-inline'", 'data:'])) return ['unsafe sources of style', 0];
  const isNone = policies.every((policy) => (policy.get('default-src') ?? ["'none'"]).join() === "'none'");
  return isNone && policies.some((policy) => policy.has('default-src'))
    ? ["default-src 'none', nothing unsafe", 10]
    : ['nothing unsafe', 5];
}

function subresourceIntegrity({ html }: Served): Finding {
  const scripts = html.match(/<script\b[^>]*\bsrc=[^>]*>/gi) ?? [];
  const external = scripts.filter((script) => /\bsrc=["']?(?:https?:)?\/\//i.test(script));
  if (external.some((script) => !/\bintegrity=/i.test(script))) return ['scripts of others, unchecked', -5];
  if (scripts.length === 0) return ['no script files', 0];
  return scripts.every((script) => /\bintegrity=/i.test(script))
    ? ['every script file is checked', 5]
    : ['script files of our own', 0];
}

/** A comma ends a policy, and begins the next. */
function policiesOf(value: string | undefined): readonly Policy[] {
  if (value === undefined) return [];
  return value.split(',').map(
    (policy) =>
      new Map(
        policy.split(';').map((directive) => {
          const [kind = '', ...sources] = directive.trim().split(/\s+/);
          return [kind.toLowerCase(), sources] as const;
        }),
      ),
  );
}

/** The first whose points are reached. */
const GRADES = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
] as const;

const gradeOf = (points: number): string => GRADES.find(([least]) => points >= least)?.[1] ?? 'F';

const sum = (verdicts: readonly Verdict[]): number =>
  verdicts.reduce((total, { points }) => total + points, 0);
