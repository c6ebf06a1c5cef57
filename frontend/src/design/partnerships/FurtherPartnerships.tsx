import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type BoundField, fieldId, Fieldset, Select } from '@/design/form';
import { today } from '@/lib/format';
import { partnershipsQuery } from '@/lib/reads';
import { moveFocus } from '../focus';
import { RowButton } from '../RowButton';
import { words } from './words';

const PATH = 'partnershipIds';
const CHOICE = `${PATH}-choice`;

type FurtherPartnershipsProps = BoundField<typeof PATH, readonly string[]>;

/** The partnerships that join in what the first of them leads on. */
export function FurtherPartnerships({ value: ids, error, onChange }: FurtherPartnershipsProps) {
  const { data: all } = useSuspenseQuery(partnershipsQuery);
  const [chosen, setChosen] = useState('');
  const [mistake, setMistake] = useState<string>();
  const nameOf = usePartnershipNames();
  const others = all.items.filter(({ id, to }) => !ids.includes(id) && (!to || to >= today()));

  function add() {
    if (chosen === '') {
      setMistake(words.error);
      return;
    }
    setMistake(undefined);
    setChosen('');
    onChange([...ids, chosen]);
  }

  return (
    <Fieldset path={PATH} label={words.together} hint={words.togetherHint} error={error}>
      {ids.length > 1 && (
        <ul className="nhsuk-list">
          {ids.slice(1).map((id) => (
            <li key={id}>
              {nameOf(id)}{' '}
              <RowButton
                label={words.remove}
                hidden={nameOf(id)}
                onClick={() => {
                  onChange(ids.filter((one) => one !== id));
                  moveFocus(fieldId(CHOICE));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        path={CHOICE}
        label={words.choose}
        error={mistake}
        value={chosen}
        onChange={setChosen}
        options={[
          { value: '', label: words.none },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        onClick={add}
      >
        {words.add}
      </button>
    </Fieldset>
  );
}

/** What partnerships are called, by id. */
export function usePartnershipNames(): (id: string) => string {
  const { data: all } = useSuspenseQuery(partnershipsQuery);
  return (id) => all.items.find((one) => one.id === id)?.name ?? '';
}

/** The further partnerships as one part of what a form compares. */
export function furtherInWords(ids: readonly string[], nameOf: (id: string) => string) {
  return { label: words.together, value: ids.slice(1).map(nameOf).join('\n') };
}
