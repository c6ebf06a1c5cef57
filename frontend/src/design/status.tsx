import { type ReactNode, useState } from 'react';
import { keepFocus, type Place } from './focus';

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

/** Says what an act has done. Where its control is gone with it, the focus moves to the first place that is there. */
export function useStatus() {
  const [said, setSaid] = useState('');
  return {
    said,
    say: (text: string, ...places: readonly Place[]) => {
      setSaid(text);
      keepFocus(...places);
    },
  };
}
