import { Editor } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { plainText, type RichText } from '@/lib/richText';
import { extensions } from './extensions';
import { isFit, tidy } from './judge';
import { cleanPasted, pageOfPlain } from './paste';

/** What stands in the text after it was pasted. */
function pasted(html: string): RichText {
  const editor = new Editor({ extensions: extensions(() => []), content: cleanPasted(html) });
  const text = tidy(editor.getJSON()) as RichText;
  editor.destroy();
  expect(isFit(text)).toBe(true);
  return text;
}

function typesIn(text: RichText): unknown[] {
  return text.content.map(({ type }) => type);
}

const ITEM = (level: number, mark: string, words: string) =>
  `<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level${String(level)} lfo1">` +
  `<![if !supportLists]><span style="font-family:Symbol;mso-list:Ignore">${mark}<span>&nbsp;&nbsp;</span></span><![endif]>` +
  `${words}<o:p></o:p></p>`;

const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {mso-style: x}</style>
  <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body>
  <h1 style="color:red">Access<o:p></o:p></h1><h2><o:p>&nbsp;</o:p></h2>
  <p class="MsoNormal"><b style="mso-bidi-font-weight:normal">By 2029</b> <i>no one</i> waits.
  <a href="javascript:alert(1)">No</a> <a href="https://example.org/a">Yes</a><o:p></o:p></p>
  ${ITEM(1, '·', 'Buses')}${ITEM(2, 'o', 'The 7')}${ITEM(1, '·', 'Lifts')}
  <p class="MsoNormal">Then</p>
  ${ITEM(1, '1.', 'First')}
  <h5>Deep</h5><script>alert(1)</script><img src="x" onerror="alert(1)">
  <table><tr><td colspan="2"><p>Place</p></td></tr><tr><td>Leeds</td><td>2028</td></tr></table></body></html>`;

describe('what is pasted from Word', () => {
  it('is headings, paragraphs, lists and a table', () => {
    expect(typesIn(pasted(FROM_WORD))).toEqual([
      'heading',
      'paragraph',
      'bulletList',
      'paragraph',
      'orderedList',
      'heading',
      'table',
    ]);
  });

  it('has its words, and no mark of a list twice', () => {
    expect(plainText(pasted(FROM_WORD)).split('\n')).toEqual([
      'Access',
      'By 2029 no one waits. No Yes',
      '- Buses',
      '  - The 7',
      '- Lifts',
      'Then',
      '1. First',
      'Deep',
      'Place | ',
      'Leeds | 2028',
    ]);
  });

  it('keeps what is bold, and links that lead where links may', () => {
    const json = JSON.stringify(pasted(FROM_WORD));

    expect(json).toContain('"marks":[{"type":"bold"}],"text":"By 2029"');
    expect(json).toContain('{"href":"https://example.org/a"}');
    expect(json).not.toMatch(/javascript|alert|mso|style|color/iu);
  });
});

describe('what is pasted as plain text', () => {
  it('has headings and lists where it marks them as people do in mails', () => {
    const text = pasted(pageOfPlain('## Access\nBy 2029:\n\n- Buses\n* Lifts\n#1 is the bus').innerHTML);

    expect(typesIn(text)).toEqual(['heading', 'paragraph', 'bulletList', 'paragraph']);
    expect(plainText(text).split('\n')).toEqual([
      'Access',
      'By 2029:',
      '- Buses',
      '- Lifts',
      '#1 is the bus',
    ]);
  });

  it('is never HTML', () => {
    expect(plainText(pasted(pageOfPlain('<b>a</b>').innerHTML))).toBe('<b>a</b>');
  });
});
