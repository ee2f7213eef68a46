import { useLayoutEffect, useRef } from 'preact/hooks';
import { cloneFigure } from '../../../browser/clone-figure.ts';
import type { SheetPicture } from '../../../components/sheet/sheet-pictures.ts';

interface Props {
  pictures: readonly SheetPicture[];
  /** There is no room for words beside the numbers of the steps. */
  isSmall?: boolean;
}

/** The drawings of a sheet, each with the steps that it shows. */
export function PaperPictures({ pictures, isSmall = false }: Props) {
  return (
    <div class="drawings">
      {pictures.map((picture) => (
        <figure key={picture.drawing}>
          <figcaption>
            <b>
              <bdi dir="ltr">{picture.steps}</bdi>
            </b>{' '}
            {!isSmall && picture.view}
          </figcaption>
          <Drawing {...picture} sides={isSmall ? [] : picture.sides} />
        </figure>
      ))}
    </div>
  );
}

function Drawing({ drawing, sides }: SheetPicture) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const figure = cloneFigure(drawing, 'first');
    if (figure) place.current?.prepend(figure);
    return () => figure?.remove();
  }, [drawing]);
  // A body does not change sides with the direction of the text.
  return (
    <div dir="ltr" ref={place}>
      {sides.map((name) => (
        <span dir="auto" key={name}>
          {name}
        </span>
      ))}
    </div>
  );
}
