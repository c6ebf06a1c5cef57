import { useState } from 'react';
import { ActionLink, TextLink } from '@/design/Navigation';
import { Page } from '@/design/Page';
import { InsetText, Panel } from '@/design/parts';
import { words } from './words';
import type { SentReceipt } from './draft';

interface SentStepProps {
  readonly receipt: SentReceipt;
  /** Takes the code out of the browser. */
  readonly onClear: () => void;
}

/** Says that the answers have arrived, and gives the receipt code. */
export function SentStep({ receipt, onClear }: SentStepProps) {
  const [said, setSaid] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(receipt.receiptCode);
      setSaid(words.sent.copied);
    } catch {
      setSaid(words.sent.cannotCopy);
    }
  }

  return (
    <Page title={words.sent.title} ownHeading step="sent">
      <Panel title={words.sent.title}>
        {words.sent.code}
        <br />
        <strong className="ct-receipt-code">{receipt.receiptCode}</strong>
      </Panel>
      {receipt.firstCounted && (
        <InsetText>
          <p>{words.sent.firstCounted}</p>
        </InsetText>
      )}
      <p>{words.sent.keep}</p>
      <button
        className="nhsuk-button nhsuk-button--secondary"
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {words.sent.copy}
      </button>
      <p role="status">{said}</p>
      <h2 className="nhsuk-heading-m">{words.sent.next}</h2>
      <p>{words.sent.nextBody}</p>
      <ActionLink to="/follow" hash={receipt.receiptCode}>
        {words.sent.follow}
      </ActionLink>
      <p>
        <TextLink to="/have-your-say">{words.sent.another}</TextLink>
      </p>
      <h2 className="nhsuk-heading-s">{words.sent.shared}</h2>
      <p>{words.sent.sharedBody}</p>
      <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={onClear}>
        {words.sent.clear}
      </button>
    </Page>
  );
}
