import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { focusOn } from '@/design/focus';
import { actErrors, ErrorSummary, type FormError, TextField } from '@/design/form';
import { Page } from '@/design/Page';
import { asProblem } from '@/lib/problem';
import { receiptQuery } from './api';
import { words } from './words';
import { readReceiptCode } from './receiptCode';
import { Followed, FOLLOWED } from './Followed';

interface FollowPageProps {
  /** From the address's fragment: that part stays in the browser, so the code is in no server's log of pages. */
  readonly code: string;
}

export function FollowPage({ code }: FollowPageProps) {
  const navigate = useNavigate({ from: '/follow' });
  const [typed, setTyped] = useState(code);
  const [shown, setShown] = useState(code);
  const [mistake, setMistake] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const asked = useRef(false);
  if (shown !== code) {
    setShown(code);
    setTyped(code);
    setMistake(undefined);
  }
  const known = readReceiptCode(code);
  const receipt = useQuery({ ...receiptQuery(known ?? ''), enabled: known !== undefined });
  const errors = errorsOf(mistake, receipt.error);
  const error = errors.find((one) => one.field !== undefined)?.message;

  const found = receipt.data !== undefined && errors.length === 0;

  // Who asked for it reads on there; who came by a link reads from the page's heading.
  useEffect(() => {
    if (found && asked.current) {
      asked.current = false;
      focusOn(document.getElementById(FOLLOWED));
    }
  }, [found, known, receipt.dataUpdatedAt]);

  function follow() {
    const wanted = readReceiptCode(typed);
    asked.current = wanted !== undefined;
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
    <Page title={words.title} lead={words.lead}>
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
      {found && <Followed receipt={receipt.data} />}
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
    : actErrors(refused);
}
