import { Checkboxes, Radios, TextArea, TextField } from '@/design/form';
import type { Question } from '@/lib/reads';
import { type Given, SCALE_STEPS, scaleLabel } from './answers';
import { words } from './words';

interface QuestionFieldProps {
  readonly question: Question;
  readonly given: Given;
  readonly error: string | undefined;
  readonly onChange: (given: Given) => void;
}

/** The control for one kind of question; its label is the page's heading. */
export function QuestionField({ question, given, error, onChange }: QuestionFieldProps) {
  const common = { path: 'answer', label: question.text, error, asHeading: true } as const;
  switch (question.kind) {
    case 'SINGLE_CHOICE':
      return (
        <Radios
          {...common}
          hint={hintOf(question)}
          choices={question.options.map((option) => ({ value: option.id, label: option.label }))}
          value={given.options[0]}
          onChange={(option) => {
            onChange({ options: [option], text: '' });
          }}
        />
      );
    case 'MULTIPLE_CHOICE':
      return (
        <Checkboxes
          {...common}
          hint={hintOf(question, words.question.several)}
          choices={question.options.map((option) => ({ value: option.id, label: option.label }))}
          value={given.options}
          onChange={(options) => {
            onChange({ options, text: '' });
          }}
        />
      );
    case 'SCALE':
      return (
        <Radios
          {...common}
          hint={hintOf(question)}
          choices={SCALE_STEPS.map((step) => ({ value: String(step), label: scaleLabel(question, step) }))}
          value={given.options[0]}
          onChange={(step) => {
            onChange({ options: [step], text: '' });
          }}
        />
      );
    case 'FREE_TEXT':
      return (
        <TextArea
          {...common}
          hint={hintOf(question)}
          rows={8}
          maxLength={question.maxLength ?? undefined}
          value={given.text}
          onChange={(text) => {
            onChange({ options: [], text });
          }}
        />
      );
    case 'POSTCODE_DISTRICT':
      return (
        <TextField
          {...common}
          hint={hintOf(question, words.question.district)}
          width={5}
          spellCheck={false}
          value={given.text}
          onChange={(text) => {
            onChange({ options: [], text });
          }}
        />
      );
  }
}

function hintOf(question: Question, ours?: string): string | undefined {
  const parts = [question.hint ?? '', ours ?? '', question.required ? '' : words.question.optional];
  const hint = parts.filter((part) => part !== '').join(' ');
  return hint === '' ? undefined : hint;
}
