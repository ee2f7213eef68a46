import { useLayoutEffect, useRef } from 'preact/hooks';
import { cloneFigure, type Shown } from '../../browser/clone-figure.ts';

interface Props {
  /** The name of a drawing that stands in the page. */
  name: string;
  /** Changes when drawings have arrived. */
  drawn?: boolean;
  shown?: Shown;
}

/** A copy of a drawing of the page. Says nothing that the words beside it do not say. */
export function StepPicture({ name, drawn, shown = 'first' }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const figure = cloneFigure(name, shown);
    place.current?.replaceChildren(...(figure ? [figure] : []));
  }, [name, drawn, shown]);
  return <div class="picture" aria-hidden="true" ref={place} />;
}
