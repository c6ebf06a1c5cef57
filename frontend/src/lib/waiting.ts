/*
 * What is asked or sent waits where the service is busy and says for how long; it is then sent again by itself. Here
 * stands until when, for the page that shows it.
 */

type Listener = () => void;

const waits = new Set<{ readonly until: number }>();
const listeners = new Set<Listener>();
let last: number | undefined;

function tell() {
  last = waits.size === 0 ? undefined : Math.max(...[...waits].map(({ until }) => until));
  for (const listener of listeners) {
    listener();
  }
}

/** Until when, as the clock of this computer has it, something waits; undefined where nothing does. */
export function waitingUntil(): number | undefined {
  return last;
}

export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Waits so long, and lets the page say so; no longer than someone wants what is waited for. */
export async function wait(milliseconds: number, wanted: AbortSignal): Promise<void> {
  const waiting = { until: Date.now() + milliseconds };
  waits.add(waiting);
  tell();
  try {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wanted.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          resolve();
        },
        { once: true },
      );
    });
  } finally {
    waits.delete(waiting);
    tell();
  }
}
