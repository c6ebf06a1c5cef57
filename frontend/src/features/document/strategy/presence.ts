import { useEffect, useState } from 'react';

/** What the service tells over the connection: names, and nothing else of anyone. */
interface Told {
  readonly others: readonly { readonly name: string }[];
}

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
/** Where it never opens, for what reason ever, the page does without. */
const MOST_FAILURES = 5;

/** The names of those who have the strategy open too. Whatever goes wrong with it, the page is none the worse. */
export function useOthersHere(strategyId: string): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let socket: WebSocket | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;
    let over = false;
    const connect = () => {
      socket = new WebSocket(addressOf(strategyId));
      socket.addEventListener('open', () => {
        failures = 0;
      });
      socket.addEventListener('message', (event: MessageEvent<string>) => {
        setNames((JSON.parse(event.data) as Told).others.map((other) => other.name));
      });
      // The service closes it every few minutes, when the token that it was opened with expires.
      socket.addEventListener('close', () => {
        failures += 1;
        setNames([]);
        if (!over && failures < MOST_FAILURES) {
          timer = setTimeout(connect, Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** failures));
        }
      });
    };
    connect();
    return () => {
      over = true;
      clearTimeout(timer);
      socket?.close();
    };
  }, [strategyId]);
  return names;
}

function addressOf(strategyId: string): string {
  const address = new URL(`/api/strategy/v1/strategies/${strategyId}/presence`, window.location.href);
  address.protocol = address.protocol === 'http:' ? 'ws:' : 'wss:';
  return address.href;
}
