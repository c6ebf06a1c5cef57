import {
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  optionsOf,
  Radios,
  Select,
  TextField,
} from '@/design/form';
import type { Area } from '@/design/registers/api';
import { Picker } from '@/design/registers/Picker';
import { organisations } from '@/design/registers/registers';
import type { Seat, SeatChange } from './api';
import { words } from './words';

/** A seat as it stands in its form. */
export interface SeatValues {
  category: string;
  nominatingOrganisationId: string;
  votingRight: Seat['votingRight'];
  elected: keyof typeof words.seat.electedChoices;
  min: string;
  max: string;
  areaId: string;
  requiredByRule: string;
}

const MOST = 1000;

export function seatValuesOf(seat: Seat): SeatValues {
  const { category, nominatingOrganisationId, votingRight, elected, min, max, areaId, requiredByRule } = seat;
  return {
    category,
    nominatingOrganisationId: nominatingOrganisationId ?? '',
    votingRight,
    elected: elected ? 'YES' : 'NO',
    min: String(min),
    max: String(max),
    areaId: areaId ?? '',
    requiredByRule: requiredByRule ?? '',
  };
}

export function seatChangeOf(values: SeatValues): SeatChange {
  const { nominatingOrganisationId, votingRight, areaId } = values;
  const rule = values.requiredByRule.trim();
  return {
    category: values.category.trim(),
    nominatingOrganisationId: nominatingOrganisationId === '' ? null : nominatingOrganisationId,
    votingRight,
    elected: values.elected === 'YES',
    min: Number(values.min),
    max: Number(values.max),
    areaId: areaId === '' ? null : areaId,
    requiredByRule: rule === '' ? null : rule,
  };
}

export function checkSeat(values: SeatValues): FormError[] {
  const { errors } = words.seat;
  const numbersAreGood = isWhole(values.min, 0) && isWhole(values.max, 1);
  return [
    ...emptyTexts(values, ['category'], errors),
    ...(isWhole(values.min, 0) ? [] : [{ field: 'min', message: errors.min }]),
    ...(isWhole(values.max, 1) ? [] : [{ field: 'max', message: errors.max }]),
    ...(numbersAreGood && Number(values.max) < Number(values.min)
      ? [{ field: 'max', message: errors.order }]
      : []),
  ];
}

export function seatInWords(
  values: SeatValues,
  nameOf: (organisationId: string) => string,
  areas: readonly Area[],
): ComparedPart[] {
  const text = words.seat;
  const { nominatingOrganisationId: nominating } = values;
  return [
    { label: text.category, value: values.category },
    { label: text.votingRight, value: words.seat.vote[values.votingRight] },
    { label: text.elected, value: text.electedChoices[values.elected] },
    { label: text.min, value: values.min },
    { label: text.max, value: values.max },
    { label: text.area, value: areas.find(({ id }) => id === values.areaId)?.name ?? '' },
    { label: text.requiredByRule, value: values.requiredByRule },
    { label: text.find, value: nominating === '' ? '' : nameOf(nominating) },
  ];
}

interface SeatFieldsProps {
  readonly form: FormState<SeatValues>;
  /** Those of the partnership. */
  readonly areas: readonly Area[];
}

/** The fields of a seat. */
export function SeatFields({ form, areas }: SeatFieldsProps) {
  const text = words.seat;
  return (
    <>
      <TextField {...form.field('category')} label={text.category} hint={text.categoryHint} />
      <Radios {...form.field('votingRight')} label={text.votingRight} choices={optionsOf(words.seat.vote)} />
      <Radios
        {...form.field('elected')}
        label={text.elected}
        hint={text.electedHint}
        choices={optionsOf(text.electedChoices)}
      />
      <TextField {...form.field('min')} label={text.min} width={4} inputMode="numeric" />
      <TextField {...form.field('max')} label={text.max} width={4} inputMode="numeric" />
      {areas.length > 0 && (
        <Select
          {...form.field('areaId')}
          label={text.area}
          hint={text.areaHint}
          options={[
            { value: '', label: text.noArea },
            ...areas.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <TextField
        {...form.field('requiredByRule')}
        label={text.requiredByRule}
        hint={text.requiredByRuleHint}
      />
      <Picker
        {...form.field('nominatingOrganisationId')}
        label={text.find}
        register={organisations}
        choose={words.give.organisation}
        none={text.noNomination}
      />
    </>
  );
}

function isWhole(value: string, least: number): boolean {
  return /^[0-9]{1,4}$/u.test(value.trim()) && Number(value) >= least && Number(value) <= MOST;
}
