import { Checkboxes, TextField } from '@/design/form';
import { RowButton } from '@/design/RowButton';
import { words } from './words';
import { kindOf } from './kinds';
import type { QuestionDraft } from './surveyValues';

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
        {kindOf(question.kind).Editor({
          own: question.own,
          at,
          errorOf,
          onChange: (own) => {
            onChange({ ...question, own });
          },
        })}
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
