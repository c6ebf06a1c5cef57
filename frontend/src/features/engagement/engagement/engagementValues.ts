import {
  type ComparedPart,
  dateInWords,
  emptyTexts,
  type FormError,
  isDate,
  labelOf,
  selected,
  type Selected,
} from '@/design/form';
import { furtherInWords } from '@/design/partnerships/FurtherPartnerships';
import { endingAt, formatHour, instantOf } from '@/lib/format';
import type { Engagement } from '@/lib/reads';
import type { EngagementInput } from './api';
import { words } from './words';

/** An engagement as it stands in its form. */
export interface EngagementValues {
  /** The first leads. */
  partnershipIds: readonly string[];
  title: string;
  kind: Selected<Engagement['kind']>;
  purpose: string;
  audience: string;
  opens: string;
  /** The last day, and the hour of it until which people can answer. */
  closes: string;
  closingHour: string;
  decisionDue: string;
}

export function valuesOf(engagement: Engagement): EngagementValues {
  const { partnershipIds, title, kind, purpose, audience, opens, closes, decisionDue } = engagement;
  return {
    partnershipIds,
    title,
    kind,
    purpose,
    audience,
    opens,
    ...closingOf(closes),
    decisionDue: decisionDue ?? '',
  };
}

/** An end as it stands in a form. */
export function closingOf(instant: string): Pick<EngagementValues, 'closes' | 'closingHour'> {
  const { day, hour } = endingAt(instant);
  return { closes: day, closingHour: String(hour) };
}

export function closingInstant({ closes, closingHour }: ReturnType<typeof closingOf>): string {
  return instantOf(closes, Number(closingHour));
}

export function closingInWords({ closes, closingHour }: ReturnType<typeof closingOf>): ComparedPart[] {
  return [
    { label: words.form.closes, value: dateInWords(closes) },
    { label: words.form.closingHour, value: closingHour === '' ? '' : formatHour(Number(closingHour)) },
  ];
}

export function inputOf(values: EngagementValues): EngagementInput {
  const { kind, opens, decisionDue } = values;
  return {
    partnershipIds: [...values.partnershipIds],
    title: values.title.trim(),
    kind: selected(kind),
    purpose: values.purpose.trim(),
    audience: values.audience.trim(),
    opens,
    closes: closingInstant(values),
    decisionDue: decisionDue === '' ? null : decisionDue,
  };
}

export function checkClosing(values: ReturnType<typeof closingOf>): FormError[] {
  const { errors } = words.form;
  return [
    ...(isDate(values.closes) ? [] : [{ field: 'closes', message: errors.closes }]),
    ...emptyTexts(values, ['closingHour'], errors),
  ];
}

export function checkEngagement(values: EngagementValues): FormError[] {
  const { errors } = words.form;
  const datesAreReal = isDate(values.opens) && isDate(values.closes);
  return [
    ...emptyTexts(values, ['title', 'kind', 'purpose', 'audience'], errors),
    ...(isDate(values.opens) ? [] : [{ field: 'opens', message: errors.opens }]),
    ...(datesAreReal && values.closes < values.opens ? [{ field: 'closes', message: errors.order }] : []),
    ...checkClosing(values),
    ...(values.decisionDue === '' || isDate(values.decisionDue)
      ? []
      : [{ field: 'decisionDue', message: errors.decisionDue }]),
  ];
}

export function inWords(values: EngagementValues, nameOf: (id: string) => string): ComparedPart[] {
  return [
    furtherInWords(values.partnershipIds, nameOf),
    { label: words.form.title, value: values.title },
    { label: words.form.kind, value: labelOf(words.kinds, values.kind) },
    { label: words.form.purpose, value: values.purpose },
    { label: words.form.audience, value: values.audience },
    { label: words.form.opens, value: dateInWords(values.opens) },
    ...closingInWords(values),
    { label: words.form.decisionDue, value: dateInWords(values.decisionDue) },
  ];
}
