import { TextField } from '@/design/form';
import { RowButton } from '@/design/RowButton';
import { words } from '../words';
import type { EditorProps, Kind, QuestionOf } from './kind';

interface OptionDraft {
  /** Kept from save to save; null until the first. */
  readonly id?: string | null;
  readonly label: string;
}

interface Choice {
  readonly options: readonly OptionDraft[];
}

const EMPTY_OPTION: OptionDraft = { id: null, label: '' };

/** One choice and several choices are written in the same way. */
export const choice: Kind<QuestionOf<'SINGLE_CHOICE' | 'MULTIPLE_CHOICE'>, Choice> = {
  empty: { options: [EMPTY_OPTION, EMPTY_OPTION] },
  of: ({ options }) => ({ options }),
  toSend: ({ options }) => ({
    options: options.map(({ id, label }) => ({ id: id ?? null, label: label.trim() })),
  }),
  check: ({ options }, at, number) => {
    const { errors } = words.survey;
    const missing = options.flatMap((option, place) =>
      option.label.trim() === ''
        ? [
            {
              field: `${at}.options[${String(place)}].label`,
              message: errors.option({ number, option: place + 1 }),
            },
          ]
        : [],
    );
    return options.length < 2
      ? [...missing, { field: `${at}.text`, message: errors.options({ number }) }]
      : missing;
  },
  Editor: Options,
  inWords: ({ options }) => options.map((option) => `– ${option.label}`),
};

function Options({ own: { options }, at, errorOf, onChange }: EditorProps<Choice>) {
  const text = words.survey;
  return (
    <>
      {options.map((option, place) => {
        const path = `${at}.options[${String(place)}].label`;
        return (
          // The place is the option's name here: options carry no id before they are saved.
          <div className="ct-option" key={`${at} ${String(place)}`}>
            <TextField
              path={path}
              label={text.option({ number: place + 1 })}
              error={errorOf(path)}
              value={option.label}
              onChange={(label) => {
                onChange({ options: options.with(place, { ...option, label }) });
              }}
            />
            {options.length > 2 && (
              <RowButton
                label={text.removeOption}
                hidden={text.removeOptionHidden({ number: place + 1 })}
                onClick={() => {
                  onChange({ options: options.toSpliced(place, 1) });
                }}
              />
            )}
          </div>
        );
      })}
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        onClick={() => {
          onChange({ options: [...options, EMPTY_OPTION] });
        }}
      >
        {text.addOption}
      </button>
    </>
  );
}
