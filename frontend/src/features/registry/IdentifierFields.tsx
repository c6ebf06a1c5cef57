import { focusLater, type Option, optionsOf, Select, TextField } from '@/design/form';
import type { OrganisationChange } from './api';
import { words } from './content';

export interface IdentifierValues {
  readonly scheme: OrganisationChange['identifiers'][number]['scheme'] | '';
  readonly identifier: string;
}

interface IdentifierFieldsProps {
  readonly identifiers: readonly IdentifierValues[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (identifiers: readonly IdentifierValues[]) => void;
}

const REGISTERS: readonly Option<IdentifierValues['scheme']>[] = optionsOf(words.schemes);
const NOT_REGISTERED = { value: '', label: words.register.notRegistered } as const;

/** The registers in which an organisation is, and its number in each. */
export function IdentifierFields({ identifiers, errorOf, onChange }: IdentifierFieldsProps) {
  const text = words.register;
  const alone = identifiers.length === 1;

  function add() {
    const known = identifiers.filter(({ scheme }) => scheme !== '');
    onChange([...known, { scheme: 'GB-COH', identifier: '' }]);
    focusLater(`identifiers[${String(known.length)}].scheme`);
  }

  function remove(index: number) {
    onChange(identifiers.toSpliced(index, 1));
    focusLater(`identifiers[${String(Math.max(0, index - 1))}].scheme`);
  }

  return (
    <>
      {identifiers.map(({ scheme, identifier }, index) => {
        const path = `identifiers[${String(index)}]`;
        const number = index + 1;
        return (
          // The place is its name here: that is how the API speaks of it too.
          <div key={path}>
            <Select
              path={`${path}.scheme`}
              label={text.schemeOf(number)}
              hint={index === 0 ? text.schemeHint : undefined}
              error={errorOf(`${path}.scheme`)}
              options={alone ? [...REGISTERS, NOT_REGISTERED] : REGISTERS}
              value={scheme}
              onChange={(chosen) => {
                onChange(identifiers.with(index, { scheme: chosen, identifier }));
              }}
            />
            {scheme !== '' && (
              <TextField
                path={`${path}.identifier`}
                label={text.numberOf(number)}
                error={errorOf(`${path}.identifier`)}
                width={10}
                spellCheck={false}
                value={identifier}
                onChange={(typed) => {
                  onChange(identifiers.with(index, { scheme, identifier: typed }));
                }}
              />
            )}
            {!alone && (
              <p>
                <button
                  className="ct-link-button"
                  type="button"
                  onClick={() => {
                    remove(index);
                  }}
                >
                  {text.removeRegister}
                  <span className="nhsuk-u-visually-hidden"> {text.removeRegisterHidden(number)}</span>
                </button>
              </p>
            )}
          </div>
        );
      })}
      <button
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        type="button"
        onClick={add}
      >
        {text.addRegister}
      </button>
    </>
  );
}
