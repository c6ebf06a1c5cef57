import type { Editor } from '@tiptap/core';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Select, TextField } from '../../form/fields';
import type { Citable } from './extensions';
import { isAddress } from './schema';
import { words } from './words';

interface PanelProps {
  readonly editor: Editor;
  readonly id: string;
  readonly onClose: () => void;
}

interface FrameProps {
  readonly onEnter: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Stands between the toolbar and the text while something is asked for. It is no form: the page is one. */
function Frame({ onEnter, onClose, children }: FrameProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, []);
  function act(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      onEnter();
    }
  }
  return (
    // The keys are of the controls inside, to which they come first.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="ct-editor-panel" ref={frame} onKeyDown={act}>
      {children}
    </div>
  );
}

interface ChoiceProps {
  readonly variant?: 'secondary';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Choice({ variant, onClick, children }: ChoiceProps) {
  return (
    <button
      className={`nhsuk-button nhsuk-button--small${variant === undefined ? '' : ` nhsuk-button--${variant}`}`}
      type="button"
      onClick={onClick}
    >
      {children}
    </button>
  );
}

export function LinkPanel({ editor, id, onClose }: PanelProps) {
  const before = editor.getAttributes('link')['href'] as string | undefined;
  const [href, setHref] = useState(before ?? '');
  const [error, setError] = useState<string>();

  function save() {
    const address = href.trim();
    if (!isAddress(address)) {
      setError(words.addressError);
      return;
    }
    const bare = editor.state.selection.empty && before === undefined;
    const chain = editor.chain().focus();
    if (bare) {
      chain.insertContent({
        type: 'text',
        text: address,
        marks: [{ type: 'link', attrs: { href: address } }],
      });
    } else {
      chain.extendMarkRange('link').setMark('link', { href: address });
    }
    chain.run();
    onClose();
  }

  return (
    <Frame onEnter={save} onClose={onClose}>
      <TextField
        path={`${id}-address`}
        label={words.address}
        hint={words.addressHint}
        error={error}
        value={href}
        onChange={setHref}
      />
      <div className="nhsuk-button-group">
        <Choice onClick={save}>{words.saveLink}</Choice>
        {before !== undefined && (
          <Choice
            variant="secondary"
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
              onClose();
            }}
          >
            {words.deleteLink}
          </Choice>
        )}
        <Choice variant="secondary" onClick={onClose}>
          {words.cancel}
        </Choice>
      </div>
    </Frame>
  );
}

interface CitationPanelProps extends PanelProps {
  readonly citable: readonly Citable[];
}

export function CitationPanel({ editor, id, citable, onClose }: CitationPanelProps) {
  const [chosen, setChosen] = useState(citable[0]?.id ?? '');

  function save() {
    const cited = citable.find((one) => one.id === chosen);
    if (cited !== undefined) {
      editor
        .chain()
        .focus()
        .insertContent({ type: 'citation', attrs: { kind: cited.kind, id: cited.id } })
        .run();
    }
    onClose();
  }

  return (
    <Frame onEnter={save} onClose={onClose}>
      <Select
        path={`${id}-cited`}
        label={words.cited}
        error={undefined}
        value={chosen}
        onChange={setChosen}
        options={citable.map((one) => ({ value: one.id, label: one.label }))}
      />
      <div className="nhsuk-button-group">
        <Choice onClick={save}>{words.saveCitation}</Choice>
        <Choice variant="secondary" onClick={onClose}>
          {words.cancel}
        </Choice>
      </div>
    </Frame>
  );
}
