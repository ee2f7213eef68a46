import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { KEPT_PLAN } from '../browser/plan-storage.ts';
import { recall } from '../browser/storage.ts';
import { useFragment } from '../browser/use-fragment.ts';
import { isPlanFragment } from '../domain/plan-fragment.ts';
import { type PlanResult, readPlan, writePlan } from '../domain/plan-link.ts';
import { lookup } from '../i18n/fill.ts';
import { PlanRefused } from './plan/PlanRefused.tsx';
import { PlanView } from './plan/PlanView.tsx';
import type { PaperHrefs } from './plan/paper/paper-props.ts';
import type { PlanExercise } from './plan/plan-props.ts';
import type { SessionSafety } from './session/session-props.ts';

export interface PlanReaderProps {
  readonly exercises: readonly PlanExercise[];
  readonly locale: string;
  readonly strings: Readonly<Record<string, string>>;
  readonly safety: SessionSafety;
  /** Address of the list of recorded clips. */
  readonly voice?: string | undefined;
  readonly hrefs: PlanHrefs;
}

/** Addresses in the language of the page. */
export interface PlanHrefs {
  readonly help: string;
  readonly check: string;
  readonly exercises: string;
  /** The file with all drawings of steps. */
  readonly drawings: string;
  /** The style sheet of a running session. */
  readonly session: string;
  /** This page, as a whole address. */
  readonly plan: string;
  readonly paper: PaperHrefs;
}

/** Opens the plan in the address, or the one that is kept on the device. */
export function PlanReader({ exercises, locale, strings, safety, voice, hrefs }: PlanReaderProps) {
  const words = useMemo(() => lookup(strings, locale), [strings, locale]);
  const read = useCallback((link: string): PlanResult => readPlan(link, exercises), [exercises]);
  // A link that was changed on its way but can be read stands in the address as it was made.
  const clean = useCallback(
    (found: string) => {
      const result = read(found);
      const written = result.ok ? writePlan(result.plan, exercises) : result;
      return written.ok ? `#${written.fragment}` : found;
    },
    [read, exercises],
  );
  const fragment = useFragment(isPlanFragment, clean);
  const [kept, setKept] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef('');

  useEffect(() => setKept(recall(KEPT_PLAN) ?? undefined), []);

  const inAddress = useMemo(() => (fragment === undefined ? undefined : read(fragment)), [fragment, read]);
  const isAbsent = inAddress && !inAddress.ok && inAddress.problem === 'empty';
  const link = isAbsent ? kept : fragment;
  const result = useMemo(
    () => (isAbsent && kept !== undefined ? read(kept) : inAddress),
    [isAbsent, kept, inAddress, read],
  );
  const isShown = result?.ok === true;
  const isRefused = result !== undefined && !result.ok && result.problem !== 'empty';

  useLayoutEffect(() => {
    if (result === undefined) return;
    delete document.documentElement.dataset['plan'];
    // The way in for those without a plan is in the way of those with one.
    for (const other of document.querySelectorAll<HTMLElement>('[data-without-plan]'))
      other.hidden = isShown || isRefused;
  }, [result, isShown, isRefused]);

  useEffect(() => {
    // Another plan in the same tab, or none at all, must not pass unnoticed.
    if (isRefused || (isShown && opened.current !== '')) heading.current?.focus();
    if (!isShown && !isRefused && opened.current !== '') document.getElementById('plan-title')?.focus();
    opened.current = isShown || isRefused ? (link ?? '') : '';
  }, [link, isShown, isRefused]);

  // The page itself says what it is for, as long as there is no plan.
  if (!result || link === undefined || (!result.ok && result.problem === 'empty')) return null;
  if (!result.ok) {
    return (
      <PlanRefused
        {...{ problem: result.problem, words, hrefs, heading }}
        isKept={isAbsent === true}
        onErased={() => setKept(undefined)}
      />
    );
  }
  return (
    <PlanView
      key={link}
      plan={result.plan}
      {...{ exercises, locale, strings, words, safety, voice, hrefs, heading, link, kept }}
      onKept={setKept}
    />
  );
}
