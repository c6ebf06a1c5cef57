import { randomBytes } from 'node:crypto';
import { apiOf } from '../support/api.ts';
import { Collector, type Span } from '../support/collector.ts';
import { partnershipOf } from '../support/story.ts';
import { expect, test } from '../support/test.ts';

/** What an operator sees of one request that passes through the whole house. */

const ENDPOINT = process.env['CT_OTLP_ENDPOINT'];

test('one trace follows a write through gateway, service, outbox and Kafka to those who hear of it', async ({
  browserOf,
}) => {
  test.skip(ENDPOINT === undefined, 'this stack was started without CT_OTLP_ENDPOINT');
  const collector = new Collector();
  await collector.listen(ENDPOINT ?? '');
  try {
    const sally = await browserOf('sally.secretary');
    const partnershipId = await partnershipOf(await apiOf(sally));
    const traceId = randomBytes(16).toString('hex');
    const callersSpan = randomBytes(8).toString('hex');
    await sally.setExtraHTTPHeaders({ traceparent: `00-${traceId}-${callersSpan}-01` });
    const secretary = await apiOf(sally);
    await secretary.post('/api/partners/v1/appointments', {
      person: {
        name: 'Someone who observes',
        agreedToBeNamed: false,
      },
      partnershipId,
      function: 'OBSERVER',
      from: new Date().toISOString().slice(0, 10),
    });

    for (const replica of ['engagement-service', 'strategy-service']) {
      await expect(() => {
        expect(wayTo(replica, collector.trace(traceId))).toEqual([
          `${replica} consumer`,
          'partners-service producer',
          'partners-service server',
          'gateway client',
          'gateway server',
          callersSpan,
        ]);
      }).toPass({ timeout: 60_000, intervals: [500] });
    }
  } finally {
    collector.close();
  }
});

test('a request has one id in its answer and in the problem that a service behind the door tells', async ({
  request,
}) => {
  const id = `sight-${crypto.randomUUID()}`;
  const refused = await request.get(`/api/partners/v1/organisations/${crypto.randomUUID()}`, {
    headers: { 'X-Request-Id': id },
  });
  expect(refused.status()).toBe(404);
  expect(refused.headers()['x-request-id']).toBe(id);
  expect(((await refused.json()) as { requestId?: string }).requestId).toBe(id);
});

/** From the span in which a service heard of it to the first one, each followed by the one that it came from. */
function wayTo(service: string, trace: readonly Span[]): string[] {
  const way: string[] = [];
  let span = trace.find((candidate) => candidate.service === service && candidate.kind === 'consumer');
  while (span !== undefined) {
    const { parentId } = span;
    way.push(`${span.service} ${span.kind}`);
    span = trace.find((candidate) => candidate.id === parentId);
    if (span === undefined) {
      way.push(parentId);
    }
  }
  return way;
}
