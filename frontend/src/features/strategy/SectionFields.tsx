import {
  Checkboxes,
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  TextArea,
  TextField,
} from '@/design/form';
import { EmptyState } from '@/design/parts';
import type { Priority, SectionText } from './api';
import { words } from './words';

export interface SectionValues {
  title: string;
  text: string;
  priorityIds: readonly string[];
}

export function sectionTextOf(values: SectionValues): SectionText {
  return { title: values.title.trim(), text: values.text.trim(), priorityIds: [...values.priorityIds] };
}

export function checkSection(values: SectionValues): FormError[] {
  return emptyTexts(values, ['title', 'text'], words.section.errors);
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
  const text = words.section;
  return (
    <>
      <TextField {...form.field('title')} label={text.title} />
      <TextArea {...form.field('text')} label={text.text} hint={text.textHint} rows={12} />
      {priorities.length === 0 ? (
        <EmptyState heading={text.noPriorities} />
      ) : (
        <Checkboxes
          {...form.field('priorityIds')}
          label={text.priorities}
          choices={priorities.map((priority) => ({ value: priority.id, label: priority.statement }))}
        />
      )}
    </>
  );
}
