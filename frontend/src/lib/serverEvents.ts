import { createParser } from 'eventsource-parser';

/** The data of each server-sent event as it comes; what says nothing but that the line is open has none. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let heard: string[] = [];
  const parser = createParser({
    onEvent: ({ data }) => heard.push(data),
    onComment: () => heard.push(''),
  });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      parser.feed(decoder.decode(value, { stream: true }));
      yield* heard;
      heard = [];
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
