import { QueryClient } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ids, organisations, signedIn, signedOut } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { server } from '@/testing/server';
import { browser } from './browser';
import { answer, partners } from './client';
import { readDraft, saveDraft } from './drafts';
import { type Session, sessionQuery, signOut, watchSession } from './session';

const SALLY = { id: ids.person, name: 'Sally Ahmed' };
const EDDIE = { id: '0199aaaa-0000-7000-8000-000000000002', name: 'Eddie Marsh' };

const reload = vi.fn<() => void>();
const goTo = vi.fn<(address: string) => void>();

beforeEach(() => {
  reload.mockReset();
  goTo.mockReset();
  vi.spyOn(browser, 'reload').mockImplementation(reload);
  vi.spyOn(browser, 'goTo').mockImplementation(goTo);
});

afterEach(() => {
  document.documentElement.hidden = false;
});

/** The page is loaded by Sally; what the gateway says of the session afterwards is `now`. */
async function loadedBySally(now: Session) {
  await new QueryClient().query(sessionQuery);
  server.use(http.get('*/session', () => HttpResponse.json(now)));
}

/** The gateway takes one token only, as it does: each session has its own. */
function gatewayThatTakes(token: string) {
  const sent: { readonly token: string | null; readonly key: string | null; readonly body: unknown }[] = [];
  server.use(
    http.post('*/api/partners/v1/organisations', async ({ request }) => {
      const given = request.headers.get('X-CSRF-Token');
      sent.push({ token: given, key: request.headers.get('Idempotency-Key'), body: await request.json() });
      return given === token
        ? HttpResponse.json(organisations[0], { status: 201 })
        : problem(403, 'forged-request');
    }),
    http.post('*/session/sign-out', ({ request }) =>
      request.headers.get('X-CSRF-Token') === token
        ? HttpResponse.json({ location: '/auth/away' })
        : problem(403, 'forged-request'),
    ),
  );
  return sent;
}

async function register() {
  const body = { name: 'Blackpool Advice Link', role: 'OTHER' as const, identifiers: [] };
  return answer(
    partners.POST('/api/partners/v1/organisations', { body, headers: { 'Idempotency-Key': 'key-1' } }),
  );
}

describe('a session that was renewed in another tab', () => {
  const renewed = { ...signedIn, csrfToken: 'token-of-the-new-session' };

  it('of the same person carries out the write with its token, under the same key', async () => {
    await loadedBySally(renewed);
    const sent = gatewayThatTakes(renewed.csrfToken);

    await expect(register()).resolves.toEqual(organisations[0]);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual({ ...sent[0], token: renewed.csrfToken });
    expect(reload).not.toHaveBeenCalled();
  });

  it('is asked for once only, however often the gateway refuses', async () => {
    await loadedBySally(renewed);
    const sent = gatewayThatTakes('a token that no one has');

    await expect(register()).rejects.toMatchObject({ status: 403, slug: 'forged-request' });
    expect(sent).toHaveLength(2);
  });

  it('of another person sends nothing in their name, and loads the page again as theirs', async () => {
    await loadedBySally({ ...renewed, person: EDDIE });
    const sent = gatewayThatTakes(renewed.csrfToken);

    await expect(register()).rejects.toMatchObject({ signedOut: true });
    expect(sent).toHaveLength(1);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('and has ended since is a session that ran out', async () => {
    await loadedBySally(signedOut);
    gatewayThatTakes('a token that no one has');

    await expect(register()).rejects.toMatchObject({ signedOut: true });
    expect(reload).not.toHaveBeenCalled();
  });

  it('can be ended here', async () => {
    await loadedBySally(renewed);
    gatewayThatTakes(renewed.csrfToken);

    await signOut(SALLY);
    expect(goTo).toHaveBeenCalledWith('/auth/away');
    // The browser may put this page back when Back is pressed.
    expect(document.documentElement).not.toBeVisible();
  });

  it('of another person is left alone when the first one signs out', async () => {
    saveDraft(`${SALLY.id}:form`, 'typed');
    await loadedBySally({ ...renewed, person: EDDIE });
    gatewayThatTakes(renewed.csrfToken);

    await signOut(SALLY);
    expect(readDraft(`${SALLY.id}:form`)).toBeUndefined();
    expect(goTo).toHaveBeenCalledWith('/');
  });
});

describe('a refusal that is no forgery', () => {
  it('stays a refusal', async () => {
    await loadedBySally({ ...signedIn, csrfToken: 'another' });
    let asked = 0;
    server.use(
      http.post('*/api/partners/v1/organisations', () => {
        asked++;
        return problem(403, 'forbidden', { detail: 'Not yours' });
      }),
    );

    await expect(register()).rejects.toMatchObject({ status: 403, detail: 'Not yours' });
    expect(asked).toBe(1);
  });
});

describe('the other tabs', () => {
  let stop: () => void;
  let otherTab: BroadcastChannel;

  beforeEach(async () => {
    await loadedBySally(signedIn);
    stop = watchSession();
    otherTab = new BroadcastChannel('session');
  });

  afterEach(() => {
    stop();
    otherTab.close();
  });

  it('forget what the person typed, and what they show, when the person signs out', async () => {
    saveDraft(`${SALLY.id}:form`, 'typed');
    saveDraft('public:survey:1', 'an answer');
    otherTab.postMessage({ kind: 'signed-out', person: SALLY.id });

    await vi.waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
    expect(readDraft(`${SALLY.id}:form`)).toBeUndefined();
    expect(readDraft('public:survey:1')).toBe('an answer');
  });

  it('are told of the sign-out', async () => {
    const heard = new Promise((resolve) => {
      otherTab.onmessage = (event) => {
        resolve(event.data);
      };
    });
    gatewayThatTakes(signedIn.csrfToken ?? '');
    await signOut(SALLY);

    await expect(heard).resolves.toEqual({ kind: 'signed-out', person: SALLY.id });
  });

  it('show nothing more of one person once another has signed in', async () => {
    otherTab.postMessage({ kind: 'here', person: SALLY.id });
    otherTab.postMessage({ kind: 'here', person: EDDIE.id });

    await vi.waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
  });

  it('take no notice of what they do not understand', async () => {
    otherTab.postMessage('hello');
    otherTab.postMessage({ kind: 'here', person: EDDIE.id });

    await vi.waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
  });
});

describe('a page that the browser had kept', () => {
  /** As a browser does when it puts back a page from its memory: jsdom has no such event of its own. */
  function comeBack(persisted: boolean) {
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }

  it('is loaded again when someone was signed in on it, and shows nothing until then', async () => {
    await loadedBySally(signedOut);
    const stop = watchSession();
    comeBack(false);
    expect(reload).not.toHaveBeenCalled();
    comeBack(true);
    stop();

    expect(reload).toHaveBeenCalledOnce();
    expect(document.documentElement).not.toBeVisible();
  });

  it('stays as it was when no one was signed in on it', async () => {
    server.use(http.get('*/session', () => HttpResponse.json(signedOut)));
    await new QueryClient().query(sessionQuery);
    const stop = watchSession();
    comeBack(true);
    stop();

    expect(reload).not.toHaveBeenCalled();
  });
});
