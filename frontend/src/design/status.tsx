import { type ReactNode, useLayoutEffect, useState } from 'react';
import { focusOn } from './focus';

interface StatusProps {
  /** For ears only: those who see the page see it change. */
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/**
 * Where a page tells what has changed on it. A screen reader reads what comes into it, so it stands there before it has
 * anything to say, and what it says differs from what it said last.
 */
export function Status({ hidden = false, children }: StatusProps) {
  return (
    <p className={hidden ? 'nhsuk-u-visually-hidden' : 'ct-quiet'} role="status">
      {children}
    </p>
  );
}

/** The id of an element, or a way to find it. */
type Place = string | (() => HTMLElement | null | undefined);

interface Said {
  readonly text: string;
  readonly goOnAt: readonly Place[];
}

/** Says what an act has done. Where its control is gone with it, the focus moves to the first place that is there. */
export function useStatus() {
  const [said, setSaid] = useState<Said>();
  useLayoutEffect(() => {
    if (said !== undefined && document.activeElement === document.body) {
      focusOn(said.goOnAt.map(elementAt).find(Boolean) ?? null);
    }
  }, [said]);
  return {
    said: said?.text ?? '',
    say: (text: string, ...goOnAt: readonly Place[]) => {
      setSaid({ text, goOnAt });
    },
  };
}

function elementAt(place: Place): HTMLElement | null | undefined {
  return typeof place === 'string' ? document.getElementById(place) : place();
}
