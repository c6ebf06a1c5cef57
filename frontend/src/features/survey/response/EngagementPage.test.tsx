import { screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { words } from '@/design/engagement/words';
import { ids, materials } from '@/testing/data';
import { page } from '@/testing/handlers';
import { visit } from '@/testing/render';
import { server } from '@/testing/server';

const HAVE_YOUR_SAY = `/have-your-say/${ids.open}`;

describe('what there is to read before one answers', () => {
  it('says what each file is, how large, in which language, and whether anyone looked for viruses', async () => {
    server.use(http.get('*/api/engagement/v1/materials', () => page(materials)));
    await visit(HAVE_YOUR_SAY);

    const clean = screen.getByRole('link', { name: 'Before you answer (PDF, 240 KB)' });
    expect(clean).toHaveAttribute('href', `/api/engagement/v1/materials/${ids.material}/file`);
    expect(clean.closest('li')).toHaveTextContent(/^Before you answer \(PDF, 240 KB\)$/u);
    const welsh = screen.getByRole('link', { name: 'Cyn i chi ateb (Word document, 3.2 MB)' });
    expect(welsh).toHaveAttribute('hreflang', 'cy');
    expect(welsh.closest('li')).toHaveTextContent(`In Welsh. ${words.materials.unscanned}`);
  });

  it('is not spoken of where there is nothing', async () => {
    server.use(http.get('*/api/engagement/v1/materials', () => page([])));
    await visit(HAVE_YOUR_SAY);

    expect(screen.queryByRole('heading', { name: words.materials.heading })).not.toBeInTheDocument();
  });
});
