import { Editor as Tiptap } from '@tiptap/core';
import { DOMParser } from '@tiptap/pm/model';
import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import { EMPTY_RICH_TEXT, plainText, type RichText } from '@/lib/richText';
import { type Citable, extensions } from './extensions';
import { tidy } from './judge';
import { CitationPanel, LinkPanel } from './panels';
import { cleanPasted, pageOfPlain } from './paste';
import { Toolbar } from './Toolbar';
import { words } from './words';

export interface EditorProps {
  readonly id: string;
  readonly labelledBy: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
  readonly value: RichText;
  readonly onChange: (value: RichText) => void;
  readonly citable: readonly Citable[];
}

/** Where rich text is written: a toolbar, and the text as it will be read. */
export function Editor(props: EditorProps) {
  const { id, value, citable } = props;
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Tiptap>();
  const [panel, setPanel] = useState<'link' | 'cite'>();
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const last = useRef('');
  const helpId = `${id}-help`;

  const tell = useEffectEvent((text: RichText) => {
    props.onChange(text);
  });
  const known = useRef(citable);
  useEffect(() => {
    known.current = citable;
  }, [citable]);
  const first = useRef(value);

  useEffect(() => {
    const made = new Tiptap({
      element: place.current,
      extensions: extensions(() => known.current),
      content: first.current,
      // The page's own styles say it: the Content-Security-Policy takes no others.
      injectCSS: false,
      editorProps: {
        attributes: {
          id,
          role: 'textbox',
          'aria-multiline': 'true',
          class: 'nhsuk-textarea ct-editor',
          // A browser's translation would be saved as what was written.
          translate: 'no',
        },
        transformPastedHTML: cleanPasted,
        clipboardTextParser: (text, context, _plain, { state }) =>
          DOMParser.fromSchema(state.schema).parseSlice(pageOfPlain(text), { context }),
        handleKeyDown: (_, event) => {
          if (event.key !== 'F10' || !event.altKey) {
            return false;
          }
          toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
          return true;
        },
      },
      onUpdate: () => {
        const text = written(made);
        last.current = JSON.stringify(text);
        tell(text);
      },
      onTransaction: redraw,
    });
    last.current = JSON.stringify(first.current);
    setEditor(made);
    return () => {
      made.destroy();
    };
  }, [id]);

  useEffect(() => {
    const text = editor?.view.dom;
    text?.setAttribute('aria-labelledby', props.labelledBy);
    text?.setAttribute('aria-describedby', [props.describedBy, helpId].filter(Boolean).join(' '));
    text?.classList.toggle('nhsuk-textarea--error', props.invalid);
    text?.toggleAttribute('aria-invalid', props.invalid);
    if (props.invalid) {
      text?.setAttribute('aria-invalid', 'true');
    }
  }, [editor, helpId, props.labelledBy, props.describedBy, props.invalid]);

  // The value came from elsewhere: a draft that was given up, or what someone else has saved.
  useEffect(() => {
    const given = JSON.stringify(value);
    if (editor !== undefined && given !== last.current) {
      last.current = given;
      editor.commands.setContent(value, { emitUpdate: false });
    }
  }, [editor, value]);

  function close() {
    setPanel(undefined);
    editor?.commands.focus();
  }

  return (
    <div className="ct-editor-frame">
      <p className="nhsuk-u-visually-hidden" id={helpId}>
        {words.help}
      </p>
      {editor !== undefined && (
        <Toolbar
          editor={editor}
          controls={id}
          toolbar={toolbar}
          canCite={citable.length > 0}
          onLink={() => {
            setPanel('link');
          }}
          onCite={() => {
            setPanel('cite');
          }}
        />
      )}
      {editor !== undefined && panel === 'link' && <LinkPanel editor={editor} id={id} onClose={close} />}
      {editor !== undefined && panel === 'cite' && (
        <CitationPanel editor={editor} id={id} citable={citable} onClose={close} />
      )}
      <div ref={place} />
    </div>
  );
}

/** What stands in the editor, without the headings that no word was written into. */
function written(editor: Tiptap): RichText {
  const { content } = tidy(editor.getJSON()) as RichText;
  const blocks = content.filter(
    (block) => block['type'] !== 'heading' || plainText({ type: 'doc', content: [block] }).trim() !== '',
  );
  return blocks.length === 0 ? EMPTY_RICH_TEXT : { type: 'doc', content: blocks };
}
