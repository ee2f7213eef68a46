/** Audit: what `npm audit` has said, or that it could not say anything. */

export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'vulnerable'; readonly packages: readonly string[] }
  | { readonly kind: 'not-checked'; readonly reason: string };

interface AuditReport {
  readonly message?: string;
  readonly error?: { readonly summary?: string };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly metadata?: unknown;
}

/** @param output of `npm audit --json` */
export function readAudit(output: string): Audit {
  let report: AuditReport;
  try {
    report = JSON.parse(output) as AuditReport;
  } catch {
    return { kind: 'not-checked', reason: 'npm has not answered with a report.' };
  }
  if (!report.vulnerabilities || !report.metadata) {
    return { kind: 'not-checked', reason: report.message ?? report.error?.summary ?? 'npm gave no reason.' };
  }
  const packages = Object.entries(report.vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range} (${severity})`,
  );
  return packages.length === 0 ? { kind: 'clean' } : { kind: 'vulnerable', packages };
}
