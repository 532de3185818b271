import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a part that was shown goes and takes the focus with it, `next` has the focus: with the drawing, so that no key is lost in between.
 * A focus that is elsewhere stays there.
 */
export function useFocusAfter(shown: boolean, next: () => HTMLElement | null | undefined): void {
  const was = useRef(shown);
  useLayoutEffect(() => {
    const { activeElement: now, body } = document;
    if (was.current && !shown && (now ?? body) === body) next()?.focus();
    was.current = shown;
  }, [shown]);
}
