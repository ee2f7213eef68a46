/**
 * Row drag: a handle with which a row of a list is dragged to another place, by mouse, finger or pen.
 *
 * The row moves as soon as the pointer has passed the middle of another one, so what is seen is what will be. The
 * same can be done with buttons and keys: this adds nothing for who cannot drag.
 */
export function startRowDrag(event: PointerEvent, moveTo: (place: number) => void): void {
  const row = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('li') : undefined;
  const list = row?.parentElement;
  if (event.button !== 0 || !row || !list) return;
  const move = ({ clientY }: PointerEvent) => {
    const rows = [...list.children];
    const to = rows.filter((other) => {
      const { top, height } = other.getBoundingClientRect();
      return other !== row && clientY > top + height / 2;
    }).length;
    if (rows.indexOf(row) !== to) moveTo(to);
  };
  const end = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
  };
  // The row leaves the list for a moment as it moves, and would lose a captured pointer: the page listens.
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
}
