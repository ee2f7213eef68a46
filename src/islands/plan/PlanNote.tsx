import type { Plan } from '../../domain/plan.ts';
import type { Words } from './plan-props.ts';

interface Props {
  plan: Pick<Plan, 'note' | 'clinic'>;
  words: Words;
}

/**
 * The words that came with the link. Anybody can make one, so they are text and nothing else, apart from the
 * site's own words, and say whose they are.
 */
export function PlanNote({ plan: { note, clinic }, words }: Props) {
  if (note === '' && clinic === '') return null;
  const [before = '', after = ''] = words('plan.note.by').split('{clinic}');
  return (
    <figure class="plan-note">
      {note !== '' && (
        <blockquote>
          <bdi>{note}</bdi>
        </blockquote>
      )}
      <figcaption class="small">
        {clinic === '' ? (
          words('plan.note.bySomeone')
        ) : (
          <>
            {before}
            <bdi>{clinic}</bdi>
            {after}
          </>
        )}
      </figcaption>
    </figure>
  );
}
