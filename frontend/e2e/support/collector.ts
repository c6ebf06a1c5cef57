import { createServer, type ServerHttp2Stream } from 'node:http2';
import { buffer } from 'node:stream/consumers';
import { type Fields, fieldsOf } from './protobuf.ts';

/** A span as far as the tests look at it. */
export interface Span {
  readonly service: string;
  readonly name: string;
  readonly kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly traceId: string;
  readonly id: string;
  /** Empty for the first of a trace. */
  readonly parentId: string;
}

const KINDS = ['internal', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
const LENGTH_OF_GRPC_FRAME = 5;

/** Takes what the services send to CT_OTLP_ENDPOINT, which is OTLP over gRPC, and keeps the spans. */
export class Collector {
  readonly #spans: Span[] = [];
  readonly #server = createServer();

  constructor() {
    this.#server.on('stream', (stream) => {
      void this.#take(stream);
    });
  }

  async listen(endpoint: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject).listen(Number(new URL(endpoint).port), 'localhost', resolve);
    });
  }

  close(): void {
    this.#server.close();
  }

  trace(traceId: string): Span[] {
    return this.#spans.filter((span) => span.traceId === traceId);
  }

  async #take(stream: ServerHttp2Stream): Promise<void> {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' }, { waitForTrailers: true });
    stream.once('wantTrailers', () => {
      stream.sendTrailers({ 'grpc-status': '0' });
    });
    const message = await buffer(stream);
    this.#spans.push(...spansOf(message.subarray(LENGTH_OF_GRPC_FRAME)));
    // An empty answer in its frame: all was taken.
    stream.end(Buffer.alloc(LENGTH_OF_GRPC_FRAME));
  }
}

/** The field numbers are those of opentelemetry/proto/trace/v1/trace.proto. */
function spansOf(request: Buffer): Span[] {
  return fieldsOf(request)
    .messages(1)
    .flatMap((resourceSpans) => {
      const service = serviceOf(resourceSpans);
      return resourceSpans
        .messages(2)
        .flatMap((scopeSpans) => scopeSpans.messages(2))
        .map((span) => ({
          service,
          traceId: span.hex(1),
          id: span.hex(2),
          parentId: span.hex(4),
          name: span.text(5),
          kind: KINDS[span.number(6)] ?? 'internal',
        }));
    });
}

function serviceOf(resourceSpans: Fields): string {
  const attributes = resourceSpans.messages(1).flatMap((resource) => resource.messages(1));
  const name = attributes.find((attribute) => attribute.text(1) === 'service.name');
  return name?.messages(2)[0]?.text(1) ?? '';
}
