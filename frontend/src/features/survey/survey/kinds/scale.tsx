import { TextField } from '@/design/form';
import { words } from '../words';
import type { Kind, QuestionOf } from './kind';

interface Ends {
  readonly lowLabel: string;
  readonly highLabel: string;
}

export const scale: Kind<QuestionOf<'SCALE'>, Ends> = {
  empty: { lowLabel: '', highLabel: '' },
  of: ({ scale: ends }) => ends,
  toSend: ({ lowLabel, highLabel }) => ({
    scale: { lowLabel: lowLabel.trim(), highLabel: highLabel.trim() },
  }),
  check: ({ lowLabel, highLabel }, at, number) => {
    const { errors } = words.survey;
    return [
      ...(lowLabel.trim() === '' ? [{ field: `${at}.scale.lowLabel`, message: errors.low({ number }) }] : []),
      ...(highLabel.trim() === ''
        ? [{ field: `${at}.scale.highLabel`, message: errors.high({ number }) }]
        : []),
    ];
  },
  Editor: ({ own, at, errorOf, onChange }) => (
    <>
      <TextField
        path={`${at}.scale.lowLabel`}
        label={words.survey.low}
        error={errorOf(`${at}.scale.lowLabel`)}
        width={20}
        value={own.lowLabel}
        onChange={(lowLabel) => {
          onChange({ ...own, lowLabel });
        }}
      />
      <TextField
        path={`${at}.scale.highLabel`}
        label={words.survey.high}
        error={errorOf(`${at}.scale.highLabel`)}
        width={20}
        value={own.highLabel}
        onChange={(highLabel) => {
          onChange({ ...own, highLabel });
        }}
      />
    </>
  ),
  inWords: () => [],
};
