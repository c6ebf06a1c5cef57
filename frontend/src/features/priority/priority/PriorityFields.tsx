import {
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  TextArea,
  TextField,
} from '@/design/form';
import {
  causesOf,
  checkReasons,
  type Reasonable,
  ReasonedChoice,
  type Reasons,
  reasonsInWords,
  reasonsOf,
} from '@/design/strategy/ReasonedChoice';
import type { Need, Priority } from '@/lib/staffReads';
import type { PriorityInput } from './api';
import { words } from './words';

/** A priority as it stands in its form. */
export interface PriorityValues {
  statement: string;
  whyTogether: string;
  needs: Reasons;
  themes: Reasons;
}

/** What a priority may rest on. */
export interface Grounds {
  readonly needs: readonly Reasonable[];
  readonly themes: readonly Reasonable[];
}

export function priorityValuesOf({ statement, whyTogether, needs, themes }: Priority): PriorityValues {
  return {
    statement,
    whyTogether,
    needs: reasonsOf(needs, (link) => link.needId),
    themes: reasonsOf(themes, (link) => link.themeId),
  };
}

export function priorityInputOf(partnershipId: string, values: PriorityValues): PriorityInput {
  return {
    partnershipId,
    statement: values.statement.trim(),
    whyTogether: values.whyTogether.trim(),
    needs: causesOf(values.needs, (needId, because) => ({ needId, because })),
    themes: causesOf(values.themes, (themeId, because) => ({ themeId, because })),
  };
}

export function checkPriority(values: PriorityValues, { needs, themes }: Grounds): FormError[] {
  const { errors } = words.priority;
  return [
    ...emptyTexts(values, ['statement', 'whyTogether'], errors),
    ...(Object.keys(values.needs).length === 0 ? [{ field: 'needs', message: errors.needs }] : []),
    ...checkReasons('needs', values.needs, needs),
    ...checkReasons('themes', values.themes, themes),
  ];
}

export function priorityInWords(values: PriorityValues, { needs, themes }: Grounds): ComparedPart[] {
  const text = words.priority;
  return [
    { label: text.statement, value: values.statement },
    { label: text.whyTogether, value: values.whyTogether },
    { label: text.needs, value: reasonsInWords(values.needs, needs) },
    { label: text.themes, value: reasonsInWords(values.themes, themes) },
  ];
}

export function needChoices(needs: readonly Need[]): Reasonable[] {
  return needs.map(({ id, statement }) => ({ id, title: statement }));
}

export function linkedNeeds(links: Priority['needs']): Reasonable[] {
  return links.map(({ needId, statement }) => ({ id: needId, title: statement }));
}

interface PriorityFieldsProps extends Grounds {
  readonly form: FormState<PriorityValues>;
}

/** The fields of a priority, for a new one and for a change. */
export function PriorityFields({ form, needs, themes }: PriorityFieldsProps) {
  const text = words.priority;
  return (
    <>
      <TextField {...form.field('statement')} label={text.statement} hint={text.statementHint} />
      <TextArea {...form.field('whyTogether')} label={text.whyTogether} maxLength={5000} />
      <ReasonedChoice
        {...form.field('needs')}
        label={text.needs}
        hint={text.needsHint}
        becauseLabel={(need) => text.becauseNeed({ need })}
        becauseHint={text.becauseHint}
        choices={needs}
        errorOf={form.errorOf}
      />
      {themes.length > 0 && (
        <ReasonedChoice
          {...form.field('themes')}
          label={text.themes}
          becauseLabel={(theme) => text.becauseTheme({ theme })}
          becauseHint={text.becauseHint}
          choices={themes}
          errorOf={form.errorOf}
        />
      )}
    </>
  );
}
