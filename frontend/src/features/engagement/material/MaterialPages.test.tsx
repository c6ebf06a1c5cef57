import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { ids, materials } from '@/testing/data';
import { problem } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';
import { words } from './words';

const FILES = '*/api/engagement/v1/files';
const MATERIALS = '*/api/engagement/v1/materials';
const text = words.material;
const newPage = `/workspace/engagements/${ids.draft}/materials/new`;
const aPdf = new File(['%PDF-1.7'], 'plans.pdf', { type: 'application/pdf' });

function taking() {
  const uploaded: { name: string | null; type: string | null; content: string }[] = [];
  const created: unknown[] = [];
  server.use(
    http.post(FILES, async ({ request }) => {
      uploaded.push({
        name: new URL(request.url).searchParams.get('name'),
        type: request.headers.get('Content-Type'),
        content: await request.text(),
      });
      return HttpResponse.json({ ...materials[0]?.file, id: ids.file }, { status: 201 });
    }),
    http.post(MATERIALS, async ({ request }) => {
      created.push(await request.json());
      return created.length === 1
        ? problem(503, 'unavailable')
        : HttpResponse.json(materials[0], { status: 201 });
    }),
  );
  return { uploaded, created };
}

async function filledIn() {
  const { user, address } = await visit(newPage);
  await user.type(screen.getByLabelText(text.title), 'The plans');
  await user.selectOptions(screen.getByLabelText(text.language), text.languages.cy);
  return { user, address };
}

describe('something to read that is added', () => {
  it('is sent as it is, once, however often what it is for is sent', async () => {
    const { uploaded, created } = taking();
    const { user, address } = await filledIn();
    await user.upload(screen.getByLabelText(text.file), aPdf);
    await user.click(screen.getByRole('button', { name: text.add }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await user.click(screen.getByRole('button', { name: text.add }));

    await expect.poll(address).toBe(`/workspace/engagements/${ids.draft}`);
    expect(uploaded).toEqual([{ name: 'plans.pdf', type: 'application/octet-stream', content: '%PDF-1.7' }]);
    expect(created[1]).toEqual({
      engagementId: ids.draft,
      title: 'The plans',
      language: 'cy',
      fileId: ids.file,
    });
  });

  it('needs a file, and says so at its field', async () => {
    const { user } = await filledIn();
    await user.click(screen.getByRole('button', { name: text.add }));

    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(text.errors.file);
    expect(screen.getByLabelText(text.file)).toHaveAccessibleDescription(
      expect.stringContaining(text.errors.file),
    );
  });

  it('is not sent where it is too large', async () => {
    const { uploaded } = taking();
    const { user } = await filledIn();
    const large = new File(['%PDF-1.7'], 'large.pdf');
    Object.defineProperty(large, 'size', { value: 25 * 1024 * 1024 + 1 });
    await user.upload(screen.getByLabelText(text.file), large);
    await user.click(screen.getByRole('button', { name: text.add }));

    expect(await screen.findByRole('alert')).toHaveTextContent(text.errors.tooLarge);
    expect(uploaded).toEqual([]);
  });

  it.each([
    ['file-infected', { virus: 'Eicar' }, 'The file has a virus in it (Eicar)'],
    ['file-type', { accepted: 'PDF' }, 'This file cannot be used. Choose a PDF'],
    ['file-too-large', { max: 25 }, 'The file must be 25 MB or smaller.'],
  ])('is refused in words that say how to mend it: %s', async (code, params, said) => {
    server.use(http.post(FILES, () => problem(422, code, { detail: 'For programs', code, params })));
    const { user } = await filledIn();
    await user.upload(screen.getByLabelText(text.file), aPdf);
    await user.click(screen.getByRole('button', { name: text.add }));

    expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(said);
  });
});

describe('something to read of an engagement that has been opened', () => {
  it('stays, and its file with it', async () => {
    server.use(
      http.get(`${MATERIALS}/:id`, () => HttpResponse.json({ ...materials[0], engagementId: ids.open })),
    );
    await visit(`/workspace/engagements/${ids.open}/materials/${ids.material}`);

    expect(screen.getByText(text.stays)).toBeVisible();
    expect(screen.queryByLabelText(text.otherFile)).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: new RegExp(text.remove, 'u') })).not.toBeInTheDocument();
  });
});
