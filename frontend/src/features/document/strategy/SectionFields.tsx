import {
  Checkboxes,
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  TextField,
} from '@/design/form';
import { EmptyState } from '@/design/parts';
import { RichTextField } from '@/design/richtext';
import { words as strategyWords } from '@/design/strategy/words';
import { citedIn, isBlank, plainText, type RichText } from '@/lib/richText';
import type { Priority } from '@/lib/staffReads';
import type { SectionText } from './api';
import { words } from './words';

export interface SectionValues {
  title: string;
  text: RichText;
  priorityIds: readonly string[];
}

export function sectionTextOf(values: SectionValues): SectionText {
  return { title: values.title.trim(), text: values.text, priorityIds: [...values.priorityIds] };
}

export function checkSection(values: SectionValues): FormError[] {
  const { errors } = words.section;
  return [
    ...emptyTexts(values, ['title'], errors),
    ...(isBlank(values.text) ? [{ field: 'text', message: errors.text }] : []),
    ...(citedIn(values.text).every(({ id }) => values.priorityIds.includes(id))
      ? []
      : [{ field: 'text', message: errors.cited }]),
  ];
}

export function sectionInWords(values: SectionValues, priorities: readonly Priority[]): ComparedPart[] {
  const cited = priorities.filter((one) => values.priorityIds.includes(one.id)).map((one) => one.statement);
  return [
    { label: words.section.title, value: values.title },
    { label: words.section.text, value: plainText(values.text) },
    { label: words.section.priorities, value: cited.length === 0 ? strategyWords.none : cited.join('\n') },
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
      <RichTextField
        {...form.field('text')}
        label={text.text}
        hint={text.textHint}
        citable={priorities.map(({ id, statement }) => ({ kind: 'priority', id, label: statement }))}
        onChange={(written) => {
          // What the text cites, the section takes up.
          const cited = citedIn(written)
            .map(({ id }) => id)
            .filter((id) => !form.values.priorityIds.includes(id));
          form.change({ text: written, priorityIds: [...form.values.priorityIds, ...new Set(cited)] });
        }}
      />
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
