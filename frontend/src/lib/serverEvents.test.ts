import { describe, expect, it } from 'vitest';
import { eventsOf } from './serverEvents';

async function read(...pieces: string[]): Promise<string[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) {
        controller.enqueue(encoder.encode(piece));
      }
      controller.close();
    },
  });
  const found: string[] = [];
  for await (const data of eventsOf(body)) {
    found.push(data);
  }
  return found;
}

describe('server-sent events', () => {
  it('are told one by one, however they are cut on their way', async () => {
    expect(await read('data: {"do', 'ne":1}\n', '\ndata: {"done":2}\n\nda', 'ta:3\r\n\r\n')).toEqual([
      '{"done":1}',
      '{"done":2}',
      '3',
    ]);
  });

  it('may have several lines, and other fields than data', async () => {
    expect(await read('event: news\nid: 1\ndata: one\ndata: two\n\n')).toEqual(['one\ntwo']);
  });

  it('say nothing where only the line is kept open', async () => {
    expect(await read(':\n\n', 'data: 1\n\n')).toEqual(['', '1']);
  });

  it('are not told before they are whole', async () => {
    expect(await read('data: 1\n\ndata: 2')).toEqual(['1']);
  });

  it('may have letters that are cut in the middle', async () => {
    const bytes = new TextEncoder().encode('data: ŵ\n\n');
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, 7));
        controller.enqueue(bytes.slice(7));
        controller.close();
      },
    });
    expect((await eventsOf(body).next()).value).toBe('ŵ');
  });
});
