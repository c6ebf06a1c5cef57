import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorSummary, type FormError, formErrors, TextField } from '@/design/form';
import { Page } from '@/design/Page';
import { asProblem } from '@/lib/problem';
import { receiptQuery } from './api';
import { words } from './content';
import { readReceiptCode } from './receiptCode';
import { Followed } from './Followed';

interface FollowPageProps {
  /** From the address's fragment: that part stays in the browser, so the code is in no server's log of pages. */
  readonly code: string;
}

export function FollowPage({ code }: FollowPageProps) {
  const navigate = useNavigate({ from: '/follow' });
  const [typed, setTyped] = useState(code);
  const [mistake, setMistake] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const known = readReceiptCode(code);
  const receipt = useQuery({ ...receiptQuery(known ?? ''), enabled: known !== undefined });
  const errors = errorsOf(mistake, receipt.error);
  const error = errors.find((one) => one.field !== undefined)?.message;

  function follow() {
    const wanted = readReceiptCode(typed);
    setAttempt(attempt + 1);
    if (wanted === undefined) {
      setMistake(typed.trim() === '' ? words.errors.empty : words.errors.shape);
      return;
    }
    setMistake(undefined);
    if (wanted === known) {
      void receipt.refetch();
    } else {
      void navigate({ hash: wanted, resetScroll: false });
    }
  }

  return (
    <Page title={words.title} lead={words.lead} hasError={errors.length > 0}>
      <ErrorSummary errors={errors} attempt={attempt + receipt.errorUpdateCount} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          follow();
        }}
      >
        <TextField
          path="code"
          label={words.label}
          hint={words.hint}
          error={error}
          width={20}
          spellCheck={false}
          value={typed}
          onChange={setTyped}
        />
        <button className="nhsuk-button" type="submit">
          {words.button}
        </button>
      </form>
      <div aria-live="polite">
        {receipt.data !== undefined && errors.length === 0 && <Followed receipt={receipt.data} />}
      </div>
    </Page>
  );
}

function errorsOf(mistake: string | undefined, refused: unknown): readonly FormError[] {
  if (mistake !== undefined) {
    return [{ field: 'code', message: mistake }];
  }
  if (refused === null || refused === undefined) {
    return [];
  }
  return asProblem(refused)?.notFound === true
    ? [{ field: 'code', message: words.errors.unknown }]
    : formErrors(refused, () => false);
}
