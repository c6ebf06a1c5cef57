import { useState } from 'react';
import { moveFocus } from '@/design/focus';
import { fieldId, optionsOf, Radios, type Selected } from '@/design/form';
import { EmptyState } from '@/design/parts';
import type { QuestionKind } from './api';
import { words } from './words';
import { QuestionEditor } from './QuestionEditor';
import { moved, newQuestion, type QuestionDraft } from './surveyValues';

interface QuestionsEditorProps {
  readonly questions: readonly QuestionDraft[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (questions: readonly QuestionDraft[]) => void;
}

/** All questions of a survey, and a way to add one of each kind. */
export function QuestionsEditor({ questions, errorOf, onChange }: QuestionsEditorProps) {
  const [kind, setKind] = useState<Selected<QuestionKind>>('');
  const [mistake, setMistake] = useState<string>();
  const [said, setSaid] = useState('');

  function add() {
    if (kind === '') {
      setMistake(words.survey.errors.kind);
      moveFocus('add');
      return;
    }
    setMistake(undefined);
    setKind('');
    onChange([...questions, newQuestion(kind)]);
    setSaid(words.survey.said.added({ number: questions.length + 1 }));
    moveFocus(textOf(questions.length));
  }

  function move(from: number, to: number) {
    onChange(moved(questions, from, to));
    setSaid(words.survey.said.moved({ from: from + 1, to: to + 1 }));
  }

  function remove(index: number) {
    onChange(questions.toSpliced(index, 1));
    setSaid(words.survey.said.removed({ number: index + 1 }));
    moveFocus(index === 0 ? 'add' : textOf(index - 1));
  }

  return (
    <>
      {questions.length === 0 && (
        <EmptyState heading={words.survey.empty}>
          <p>{words.survey.emptyHint}</p>
        </EmptyState>
      )}
      {questions.map((question, index) => (
        <QuestionEditor
          key={question.key}
          question={question}
          index={index}
          last={index === questions.length - 1}
          errorOf={errorOf}
          onChange={(changed) => {
            onChange(questions.with(index, changed));
          }}
          onMove={(to) => {
            move(index, to);
          }}
          onRemove={() => {
            remove(index);
          }}
        />
      ))}
      <div className="nhsuk-card">
        <div className="nhsuk-card__content">
          <h2 className="nhsuk-card__heading nhsuk-heading-s">{words.survey.add}</h2>
          <Radios
            path="add"
            label={words.survey.addKind}
            error={mistake ?? errorOf('add')}
            choices={optionsOf(words.survey.kinds)}
            value={kind}
            onChange={setKind}
          />
          <button className="nhsuk-button nhsuk-button--secondary" type="button" onClick={add}>
            {words.survey.addButton}
          </button>
        </div>
      </div>
      <p className="nhsuk-u-visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}

/** The id of a question's first field. */
function textOf(index: number): string {
  return fieldId(`questions[${String(index)}].text`);
}
