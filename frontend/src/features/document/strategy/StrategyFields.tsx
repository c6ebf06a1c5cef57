import {
  type ComparedPart,
  DateField,
  dateInWords,
  emptyTexts,
  type FormError,
  type FormState,
  isDate,
  labelOf,
  optionsOf,
  Select,
  selected,
  type Selected,
  TextField,
  withNone,
} from '@/design/form';
import { FurtherPartnerships, furtherInWords } from '@/design/partnerships/FurtherPartnerships';
import { usePermissions } from '@/lib/appointments';
import type { Strategy } from '@/lib/reads';
import type { StrategyInput } from './api';
import { words } from './words';

/** A strategy's title, kind and period as they stand in their form. */
export interface StrategyValues {
  /** The first leads. */
  partnershipIds: readonly string[];
  title: string;
  kind: Selected<Strategy['kind']>;
  periodFrom: string;
  periodTo: string;
}

export function strategyValuesOf({
  partnershipIds,
  title,
  kind,
  periodFrom,
  periodTo,
}: Pick<Strategy, keyof StrategyValues>): StrategyValues {
  return { partnershipIds, title, kind, periodFrom, periodTo };
}

export function strategyInputOf(values: StrategyValues): StrategyInput {
  return {
    ...values,
    partnershipIds: [...values.partnershipIds],
    title: values.title.trim(),
    kind: selected(values.kind),
  };
}

export function checkStrategy(values: StrategyValues): FormError[] {
  const { errors } = words.strategy;
  const datesAreReal = isDate(values.periodFrom) && isDate(values.periodTo);
  return [
    ...emptyTexts(values, ['title', 'kind'], errors),
    ...(isDate(values.periodFrom) ? [] : [{ field: 'periodFrom', message: errors.periodFrom }]),
    ...(isDate(values.periodTo) ? [] : [{ field: 'periodTo', message: errors.periodTo }]),
    ...(datesAreReal && values.periodTo <= values.periodFrom
      ? [{ field: 'periodTo', message: errors.order }]
      : []),
  ];
}

export function strategyInWords(values: StrategyValues, nameOf: (id: string) => string): ComparedPart[] {
  const text = words.strategy;
  return [
    furtherInWords(values.partnershipIds, nameOf),
    { label: text.name, value: values.title },
    { label: text.kind, value: labelOf(text.kinds, values.kind) },
    { label: text.from, value: dateInWords(values.periodFrom) },
    { label: text.to, value: dateInWords(values.periodTo) },
  ];
}

interface StrategyFieldsProps {
  readonly form: FormState<StrategyValues>;
  /** Then it stays the strategy of those whose it is. */
  readonly isPublic?: boolean;
}

/** The fields of a strategy, for a new one and for a change. */
export function StrategyFields({ form, isPublic = false }: StrategyFieldsProps) {
  const text = words.strategy;
  const mayShare = usePermissions().may('STRATEGY_LEAD', form.values.partnershipIds.slice(0, 1));
  return (
    <>
      <TextField {...form.field('title')} label={text.name} hint={text.nameHint} />
      <Select {...form.field('kind')} label={text.kind} options={withNone(optionsOf(text.kinds))} />
      <DateField {...form.field('periodFrom')} label={text.from} hint={text.dateHint} />
      <DateField {...form.field('periodTo')} label={text.to} />
      {mayShare && !isPublic && <FurtherPartnerships {...form.field('partnershipIds')} />}
    </>
  );
}
