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
import type { Need } from '@/lib/staffReads';
import type { NeedInput } from './api';
import { words } from './words';

/** A need as it stands in its form. */
export interface NeedValues {
  statement: string;
  evidence: string;
  source: string;
  themes: Reasons;
}

export function needValuesOf({ statement, evidence, source, themes }: Need): NeedValues {
  return { statement, evidence, source, themes: reasonsOf(themes, (link) => link.themeId) };
}

export function needInputOf(partnershipId: string, values: NeedValues): NeedInput {
  return {
    partnershipId,
    statement: values.statement.trim(),
    evidence: values.evidence.trim(),
    source: values.source.trim(),
    themes: causesOf(values.themes, (themeId, because) => ({ themeId, because })),
  };
}

export function checkNeed(values: NeedValues, themes: readonly Reasonable[]): FormError[] {
  return [
    ...emptyTexts(values, ['statement', 'evidence', 'source'], words.need.errors),
    ...checkReasons('themes', values.themes, themes),
  ];
}

export function needInWords(values: NeedValues, themes: readonly Reasonable[]): ComparedPart[] {
  const text = words.need;
  return [
    { label: text.statement, value: values.statement },
    { label: text.evidence, value: values.evidence },
    { label: text.source, value: values.source },
    { label: text.themes, value: reasonsInWords(values.themes, themes) },
  ];
}

interface NeedFieldsProps {
  readonly form: FormState<NeedValues>;
  readonly themes: readonly Reasonable[];
}

/** The fields of a need, for a new one and for a change. */
export function NeedFields({ form, themes }: NeedFieldsProps) {
  const text = words.need;
  return (
    <>
      <TextField {...form.field('statement')} label={text.statement} hint={text.statementHint} />
      <TextArea {...form.field('evidence')} label={text.evidence} hint={text.evidenceHint} maxLength={5000} />
      <TextField {...form.field('source')} label={text.source} hint={text.sourceHint} />
      {themes.length > 0 && (
        <ReasonedChoice
          {...form.field('themes')}
          label={text.themes}
          hint={text.themesHint}
          becauseLabel={(theme) => text.because({ theme })}
          becauseHint={text.becauseHint}
          choices={themes}
          errorOf={form.errorOf}
        />
      )}
    </>
  );
}
