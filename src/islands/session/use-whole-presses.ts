import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Takes from a screen the second half of a double press whose first half was somewhere else: on Start, or on a button
 * that has made place for another. Wherever it lands, nobody has meant what is there. A key that is held down is one
 * press too.
 */
export function useWholePresses(screen: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    let pressed: Element | null = null;
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button, a') : null;
      if (event.detail > 1 && button !== pressed) {
        event.stopPropagation();
        event.preventDefault();
      } else pressed = button;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isButton = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (event.repeat && event.key === 'Enter' && isButton) event.preventDefault();
    };
    const { current } = screen;
    current?.addEventListener('click', onClick, { capture: true });
    current?.addEventListener('keydown', onKeyDown);
    return () => {
      current?.removeEventListener('click', onClick, { capture: true });
      current?.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
