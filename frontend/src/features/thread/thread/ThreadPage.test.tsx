import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { visit } from '@/testing/render';
import { thread } from '@/testing/strategyData';

describe('the thread', () => {
  it('speaks of what people said only where people said it', async () => {
    const [need, theme] = ['NEED', 'THEME'].map((kind) => thread.nodes.find((node) => node.kind === kind));
    await visit(`/threads/${need?.node ?? ''}`);
    const heading = screen.getByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent(`What led to the need “${need?.title ?? ''}”, and what followed`);
    document.body.replaceChildren();

    await visit(`/threads/${theme?.node ?? ''}`);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      `What happened after people said “${theme?.title ?? ''}”`,
    );
  });
});
