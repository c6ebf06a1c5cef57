import { act, screen, waitFor } from '@testing-library/react';
import type { Editor } from '@tiptap/core';
import type { RichText } from '@/lib/richText';

/** The element that a rich text is written in, with what Tiptap keeps there. */
export type RichTextEditor = HTMLElement & { readonly editor?: Editor };

const PATIENCE = { timeout: 10_000 };

/** The code of the editors comes after the page. */
export async function editorsAreThere(): Promise<void> {
  await waitFor(() => {
    if (document.querySelector('.ct-editor[aria-busy]') !== null) {
      throw new Error('An editor is still to come');
    }
  }, PATIENCE);
}

/** The text in an editor, once its code is there. */
export async function editorNamed(name: string): Promise<RichTextEditor> {
  return screen.findByRole('textbox', { name }, PATIENCE);
}

/** Writes into an editor. jsdom lays nothing out, so no key that is pressed finds its place in the text. */
export async function writeInto(name: string, text: RichText): Promise<void> {
  const { editor } = await editorNamed(name);
  act(() => {
    editor?.commands.setContent(text, { emitUpdate: true });
  });
}
