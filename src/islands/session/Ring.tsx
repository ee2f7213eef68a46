import { useLayoutEffect, useRef } from 'preact/hooks';
import { cloneFigure, type Shown } from '../../browser/clone-figure.ts';

interface Props {
  /** Id of the step whose drawing stands in the middle. */
  step: string;
  shown: Shown;
  /** How much of the hold has passed, from 0 to 1. Undefined: nothing is held, the track is empty. */
  passed: number | undefined;
}

/** The progress ring, with the drawing of the step in its middle. Says nothing that is not said in words beside it. */
export function Ring({ step, shown, passed }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const figure = cloneFigure(step, shown);
    place.current?.replaceChildren(...(figure ? [figure] : []));
  }, [step, shown]);

  return (
    <div class="progress-ring" aria-hidden="true">
      <svg class="track" aria-hidden="true" viewBox="0 0 340 340">
        <circle cx="170" cy="170" r="162" class="empty" />
        {passed !== undefined && passed > 0 && (
          <circle
            cx="170"
            cy="170"
            r="162"
            class="passed"
            pathLength={100}
            stroke-dasharray={`${Math.min(1, passed) * 100} 100`}
            transform="rotate(-90 170 170)"
          />
        )}
      </svg>
      <div class="slot" ref={place} />
    </div>
  );
}
