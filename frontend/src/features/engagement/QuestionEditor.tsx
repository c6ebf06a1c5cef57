import { Checkboxes, TextField } from '@/design/form';
import { words } from './words';
import { hasOptions, type QuestionDraft, withOption } from './surveyValues';

interface QuestionEditorProps {
  readonly question: QuestionDraft;
  readonly index: number;
  readonly last: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (question: QuestionDraft) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One question: its text, what its kind needs, and its place among the others. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, index, last, errorOf, onChange, onMove, onRemove } = props;
  const number = index + 1;
  const at = `questions[${String(index)}]`;
  const text = words.survey;
  return (
    <section className="nhsuk-card" aria-labelledby={`question-${question.key}`}>
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-s" id={`question-${question.key}`}>
          {text.question({ number })}
        </h2>
        <p className="ct-quiet">{text.kind({ label: text.kinds[question.kind] })}</p>
        <TextField
          path={`${at}.text`}
          label={text.text}
          error={errorOf(`${at}.text`)}
          value={question.text}
          onChange={(value) => {
            onChange({ ...question, text: value });
          }}
        />
        <TextField
          path={`${at}.hint`}
          label={text.hint}
          error={errorOf(`${at}.hint`)}
          value={question.hint}
          onChange={(hint) => {
            onChange({ ...question, hint });
          }}
        />
        {hasOptions(question.kind) && <Options {...props} at={at} />}
        {question.kind === 'SCALE' && <ScaleEnds {...props} at={at} />}
        {question.kind === 'FREE_TEXT' && (
          <TextField
            path={`${at}.maxLength`}
            label={text.maxLength}
            error={errorOf(`${at}.maxLength`)}
            width={5}
            inputMode="numeric"
            value={question.maxLength}
            onChange={(maxLength) => {
              onChange({ ...question, maxLength: maxLength.trim() });
            }}
          />
        )}
        <Checkboxes
          path={`${at}.required`}
          label={text.requiredLegend}
          choices={[{ value: 'required', label: text.required }]}
          value={question.required ? ['required'] : []}
          onChange={(chosen) => {
            onChange({ ...question, required: chosen.length > 0 });
          }}
        />
        <div className="ct-row-actions">
          {index > 0 && (
            <RowButton
              label={text.up}
              hidden={text.hidden({ number })}
              onClick={() => {
                onMove(index - 1);
              }}
            />
          )}
          {!last && (
            <RowButton
              label={text.down}
              hidden={text.hidden({ number })}
              onClick={() => {
                onMove(index + 1);
              }}
            />
          )}
          <RowButton label={text.remove} hidden={text.hidden({ number })} onClick={onRemove} />
        </div>
      </div>
    </section>
  );
}

interface PartProps extends QuestionEditorProps {
  readonly at: string;
}

function Options({ question, at, errorOf, onChange }: PartProps) {
  const text = words.survey;
  return (
    <>
      {question.options.map((option, place) => {
        const path = `${at}.options[${String(place)}].label`;
        return (
          // The place is the option's name here: options carry no id before they are saved.
          <div className="ct-option" key={`${question.key} ${String(place)}`}>
            <TextField
              path={path}
              label={text.option({ number: place + 1 })}
              error={errorOf(path)}
              value={option.label}
              onChange={(label) => {
                onChange({ ...question, options: question.options.with(place, { ...option, label }) });
              }}
            />
            {question.options.length > 2 && (
              <RowButton
                label={text.removeOption}
                hidden={text.removeOptionHidden({ number: place + 1 })}
                onClick={() => {
                  onChange({ ...question, options: question.options.toSpliced(place, 1) });
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
          onChange(withOption(question));
        }}
      >
        {text.addOption}
      </button>
    </>
  );
}

function ScaleEnds({ question, at, errorOf, onChange }: PartProps) {
  return (
    <>
      <TextField
        path={`${at}.scale.lowLabel`}
        label={words.survey.low}
        error={errorOf(`${at}.scale.lowLabel`)}
        width={20}
        value={question.lowLabel}
        onChange={(lowLabel) => {
          onChange({ ...question, lowLabel });
        }}
      />
      <TextField
        path={`${at}.scale.highLabel`}
        label={words.survey.high}
        error={errorOf(`${at}.scale.highLabel`)}
        width={20}
        value={question.highLabel}
        onChange={(highLabel) => {
          onChange({ ...question, highLabel });
        }}
      />
    </>
  );
}

interface RowButtonProps {
  readonly label: string;
  readonly hidden: string;
  readonly onClick: () => void;
}

function RowButton({ label, hidden, onClick }: RowButtonProps) {
  return (
    <button className="ct-link-button" type="button" onClick={onClick}>
      {label}
      <span className="nhsuk-u-visually-hidden"> {hidden}</span>
    </button>
  );
}
