/** Tally: how many checks and tests passed, failed and were left out. */

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The line that ends the output. Programs read it: its form is fixed. */
export function summarise({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run in which nothing ran has proved nothing, and fails. */
export function exitCode({ passed, failed }: Tally): 0 | 1 {
  return failed > 0 || passed === 0 ? 1 : 0;
}

/** A program that only says yes or no counts as one test. */
export function tallyCheck(code: number): Tally {
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}

/** The part that is read of the JSON report of Vitest. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** A file that fails before its first test, on an import for instance, counts as one failed test. */
export function tallyVitest(report: VitestReport | undefined, code: number): Tally {
  const files = report?.testResults ?? [];
  const statuses = files.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return explained(
    { passed, failed: failed + brokenFiles.length, skipped: statuses.length - passed - failed },
    code,
  );
}

/** The part that is read of the JSON report of Playwright. */
export interface PlaywrightReport {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** An error outside of any test counts as one failed test, and so does a test that passes only at times. */
export function tallyPlaywright(report: PlaywrightReport | undefined, code: number): Tally {
  if (!report) return explained(NOTHING, code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return explained({ passed: expected, failed: unexpected + flaky + report.errors.length, skipped }, code);
}

/** A program may fail without a failed test, and may find no test at all: both count as one failure. */
function explained(tally: Tally, code: number): Tally {
  const silentFailure = tally.failed === 0 && (code !== 0 || tally.passed === 0);
  return silentFailure ? { ...tally, failed: 1 } : tally;
}
