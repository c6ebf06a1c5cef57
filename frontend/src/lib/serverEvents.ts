/** The data of each server-sent event as it comes; what says nothing but that the line is open has none. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      const events = (rest + decoder.decode(value, { stream: true })).split(/\r?\n\r?\n/u);
      rest = events.pop() ?? '';
      yield* events.map(dataOf);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function dataOf(event: string): string {
  return event
    .split(/\r?\n/u)
    .flatMap((line) => /^data: ?(.*)$/u.exec(line)?.[1] ?? [])
    .join('\n');
}
