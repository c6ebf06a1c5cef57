import { http, HttpResponse, type JsonBodyType, type RequestHandler } from 'msw';
import * as data from './data';
import * as strategies from './strategyData';

const PARTNERS = '/api/partners/v1';
const ENGAGEMENT = '/api/engagement/v1';
const STRATEGY = '/api/strategy/v1';

const ORIGIN = 'https://localhost:8443';

/** A list as the API gives it. */
export function page(items: readonly JsonBodyType[]) {
  return HttpResponse.json({ items: [...items], next: null });
}

/** A page of a list, as long and from where the request asks. */
export function pageOf(items: readonly (JsonBodyType & { readonly id: string })[], request: Request) {
  const query = new URL(request.url).searchParams;
  const limit = Number(query.get('limit') ?? '25');
  const after = query.get('after');
  const first = after === null ? 0 : items.findIndex((item) => item.id === after) + 1;
  const shown = items.slice(first, first + limit);
  const next = first + limit < items.length ? (shown.at(-1)?.id ?? null) : null;
  return HttpResponse.json({ items: shown, next });
}

/** A problem as the API gives it. */
export function problem(status: number, slug: string, more: Record<string, unknown> = {}) {
  return HttpResponse.json(
    { type: `/problems/${slug}`, title: slug, status, requestId: 'req-0199-test', ...more },
    { status, headers: { 'Content-Type': 'application/problem+json' } },
  );
}

function byId(items: readonly { readonly id: string }[], id: unknown) {
  const found = items.find((item) => item.id === id);
  return found === undefined ? problem(404, 'not-found') : HttpResponse.json(found);
}

function at(path: string): string {
  return `${ORIGIN}${path}`;
}

/** The whole API, answering from {@link data}. Tests put their own answers before these. */
export const handlers: RequestHandler[] = [
  http.get(at('/session'), () => HttpResponse.json(data.signedIn)),

  http.get(at(`${PARTNERS}/partnerships`), ({ request }) => {
    const slug = new URL(request.url).searchParams.get('slug');
    return page(data.partnerships.filter((one) => slug === null || one.slug === slug));
  }),
  http.get(at(`${PARTNERS}/partnerships/:id/seats`), () => page(data.seats)),
  http.get(at(`${PARTNERS}/partnerships/:id/gaps`), () => HttpResponse.json({ items: data.gaps })),
  http.get(at(`${PARTNERS}/partnerships/:id/seats/:seatId`), ({ params }) =>
    byId(data.seats, params['seatId']),
  ),
  http.get(at(`${PARTNERS}/partnerships/:id`), ({ params }) => byId(data.partnerships, params['id'])),
  http.get(at(`${PARTNERS}/organisations`), ({ request }) => {
    const name = new URL(request.url).searchParams.get('name')?.toLowerCase() ?? '';
    return page(data.organisations.filter((one) => one.name.toLowerCase().includes(name)));
  }),
  http.get(at(`${PARTNERS}/organisations/:id`), ({ params }) => byId(data.organisations, params['id'])),
  http.get(at(`${PARTNERS}/memberships`), () => page(data.memberships)),
  http.get(at(`${PARTNERS}/areas`), ({ request }) => {
    const name = new URL(request.url).searchParams.get('name')?.toLowerCase() ?? '';
    return page(data.areas.filter((one) => one.name.toLowerCase().includes(name)));
  }),
  http.get(at(`${PARTNERS}/memberships/:id`), ({ params }) => byId(data.memberships, params['id'])),
  http.get(at(`${PARTNERS}/people`), ({ request }) => {
    const name = new URL(request.url).searchParams.get('name')?.toLowerCase() ?? '';
    return page(data.people.filter((one) => one.name.toLowerCase().includes(name)));
  }),
  http.get(at(`${PARTNERS}/people/:id`), ({ params }) => byId(data.people, params['id'])),
  http.get(at(`${PARTNERS}/areas/:id`), ({ params }) => byId(data.areas, params['id'])),
  http.get(at(`${PARTNERS}/appointments`), () => page(data.appointments)),
  http.get(at(`${PARTNERS}/audit-entries`), () => page(data.auditEntries)),
  http.get(at(`${ENGAGEMENT}/audit-entries`), () => page([])),
  http.get(at(`${STRATEGY}/audit-entries`), () => page([])),
  http.get(at(`${PARTNERS}/appointments/mine`), () => page(data.appointments)),

  http.get(at(`${ENGAGEMENT}/engagements`), ({ request }) => {
    const query = new URL(request.url).searchParams;
    const status = query.get('status');
    const partnershipId = query.get('partnershipId');
    return page(
      data.engagements
        .filter((one) => status === null || one.status === status)
        .filter((one) => partnershipId === null || one.partnershipIds.includes(partnershipId)),
    );
  }),
  http.get(at(`${ENGAGEMENT}/engagements/:id`), ({ params }) => byId(data.engagements, params['id'])),
  http.get(at(`${ENGAGEMENT}/engagements/:id/start`), () => HttpResponse.json(data.start)),
  http.get(at(`${ENGAGEMENT}/engagements/:id/publications/latest`), () =>
    HttpResponse.json(data.publication),
  ),
  http.post(at(`${ENGAGEMENT}/engagements/:id/publications/preview`), () =>
    HttpResponse.json(data.publication),
  ),
  http.get(at(`${ENGAGEMENT}/surveys`), ({ request }) =>
    page([
      new URL(request.url).searchParams.get('engagementId') === data.ids.draft
        ? data.draftSurvey
        : data.survey,
    ]),
  ),
  http.get(at(`${ENGAGEMENT}/surveys/:id`), () => HttpResponse.json(data.survey)),
  http.get(at(`${ENGAGEMENT}/materials`), ({ request }) => {
    const engagementId = new URL(request.url).searchParams.get('engagementId');
    return page(data.materials.filter((one) => one.engagementId === engagementId));
  }),
  http.get(at(`${ENGAGEMENT}/materials/:id`), ({ params }) => byId(data.materials, params['id'])),
  http.post(at(`${ENGAGEMENT}/responses`), () =>
    HttpResponse.json(
      { receiptCode: data.RECEIPT_CODE, receivedAt: '2026-11-22T10:00:00Z', engagementId: data.ids.open },
      { status: 201 },
    ),
  ),
  http.get(at(`${ENGAGEMENT}/receipts/:code`), ({ params }) =>
    params['code'] === data.RECEIPT_CODE ? HttpResponse.json(data.receipt) : problem(404, 'not-found'),
  ),
  http.get(at(`${ENGAGEMENT}/themes`), () => page(data.themes)),
  http.get(at(`${ENGAGEMENT}/themes/:id`), ({ params }) => byId(data.themes, params['id'])),
  http.get(at(`${ENGAGEMENT}/contributions`), () => page(data.contributions)),

  http.get(at(`${STRATEGY}/themes`), () => page(strategies.arrivedThemes)),
  http.get(at(`${STRATEGY}/needs`), () => page([strategies.need])),
  http.get(at(`${STRATEGY}/needs/:id`), ({ params }) => byId([strategies.need], params['id'])),
  http.get(at(`${STRATEGY}/priorities/:id`), ({ params }) => byId([strategies.priority], params['id'])),
  http.get(at(`${STRATEGY}/priorities`), () => page([strategies.priority])),
  http.get(at(`${STRATEGY}/strategies`), () => page([strategies.strategy])),
  http.get(at(`${STRATEGY}/strategies/:id`), ({ params }) => byId([strategies.strategy], params['id'])),
  http.get(at(`${STRATEGY}/strategies/:id/sections`), () =>
    HttpResponse.json({ items: [strategies.section] }),
  ),
  http.get(at(`${STRATEGY}/strategies/:id/versions`), () => page([strategies.versionSummary])),
  http.get(at(`${STRATEGY}/strategies/:id/versions/:number`), () =>
    HttpResponse.json(strategies.strategyVersion),
  ),
  http.get(at(`${STRATEGY}/threads/:node`), () => HttpResponse.json(strategies.thread)),
];
