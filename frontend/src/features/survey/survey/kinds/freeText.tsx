import { TextField } from '@/design/form';
import { words } from '../words';
import type { Kind, QuestionOf } from './kind';

interface Length {
  readonly maxLength: string;
}

const USUAL_LENGTH = '2000';
const LONGEST = 10_000;

export const freeText: Kind<QuestionOf<'FREE_TEXT'>, Length> = {
  empty: { maxLength: USUAL_LENGTH },
  of: ({ maxLength }) => ({ maxLength: String(maxLength) }),
  toSend: ({ maxLength }) => (maxLength === '' ? {} : { maxLength: Number(maxLength) }),
  check: ({ maxLength }, at, number) =>
    maxLength === '' || isLength(maxLength)
      ? []
      : [{ field: `${at}.maxLength`, message: words.survey.errors.maxLength({ number }) }],
  Editor: ({ own, at, errorOf, onChange }) => (
    <TextField
      path={`${at}.maxLength`}
      label={words.survey.maxLength}
      error={errorOf(`${at}.maxLength`)}
      width={5}
      inputMode="numeric"
      value={own.maxLength}
      onChange={(maxLength) => {
        onChange({ maxLength: maxLength.trim() });
      }}
    />
  ),
  inWords: () => [],
};

function isLength(typed: string): boolean {
  return /^\d+$/u.test(typed) && Number(typed) >= 1 && Number(typed) <= LONGEST;
}
