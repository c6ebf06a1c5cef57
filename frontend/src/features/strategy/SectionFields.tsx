import {
  Checkboxes,
  type ComparedPart,
  type FormError,
  type FormState,
  TextArea,
  TextField,
} from '@/design/form';
import { EmptyState } from '@/design/parts';
import type { Priority, SectionText } from './api';
import { words } from './content';

export interface SectionValues {
  title: string;
  text: string;
  priorityIds: readonly string[];
}

export function sectionTextOf(values: SectionValues): SectionText {
  return { title: values.title.trim(), text: values.text.trim(), priorityIds: [...values.priorityIds] };
}

export function checkSection(values: SectionValues): FormError[] {
  const { errors } = words.section;
  return [
    ...(values.title.trim() === '' ? [{ field: 'title', message: errors.title }] : []),
    ...(values.text.trim() === '' ? [{ field: 'text', message: errors.text }] : []),
  ];
}

export function sectionInWords(values: SectionValues, priorities: readonly Priority[]): ComparedPart[] {
  const cited = priorities.filter((one) => values.priorityIds.includes(one.id)).map((one) => one.statement);
  return [
    { label: words.section.title, value: values.title },
    { label: words.section.text, value: values.text },
    { label: words.section.priorities, value: cited.length === 0 ? words.section.none : cited.join('\n') },
  ];
}

interface SectionFieldsProps {
  readonly form: FormState<SectionValues>;
  readonly priorities: readonly Priority[];
}

/** The fields of a section, for a new one and for a change. */
export function SectionFields({ form, priorities }: SectionFieldsProps) {
  const { values, change, errorOf } = form;
  const text = words.section;
  return (
    <>
      <TextField
        path="title"
        label={text.title}
        error={errorOf('title')}
        value={values.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <TextArea
        path="text"
        label={text.text}
        hint={text.textHint}
        error={errorOf('text')}
        rows={12}
        value={values.text}
        onChange={(written) => {
          change({ text: written });
        }}
      />
      {priorities.length === 0 ? (
        <EmptyState heading={text.noPriorities} />
      ) : (
        <Checkboxes
          path="priorityIds"
          label={text.priorities}
          error={errorOf('priorityIds')}
          choices={priorities.map((priority) => ({ value: priority.id, label: priority.statement }))}
          value={values.priorityIds}
          onChange={(priorityIds) => {
            change({ priorityIds });
          }}
        />
      )}
    </>
  );
}
