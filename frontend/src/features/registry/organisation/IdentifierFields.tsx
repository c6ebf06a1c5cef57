import { moveFocus } from '@/design/focus';
import {
  fieldId,
  type FormError,
  type Option,
  optionsOf,
  Select,
  type Selected,
  TextField,
  withNone,
} from '@/design/form';
import type { OrganisationChange } from './api';
import { words as names } from '@/design/organisation/words';
import { words } from './words';

type Scheme = OrganisationChange['identifiers'][number]['scheme'];

/** Selected where an organisation is in no register: that is an answer, and nothing selected is none. */
export const NOT_REGISTERED = 'NONE';

export interface IdentifierValues {
  readonly scheme: Selected<Scheme | typeof NOT_REGISTERED>;
  readonly identifier: string;
}

export const NO_IDENTIFIER: IdentifierValues = { scheme: '', identifier: '' };

export function isRegister(scheme: IdentifierValues['scheme']): scheme is Scheme {
  return scheme !== '' && scheme !== NOT_REGISTERED;
}

export function checkIdentifiers(identifiers: readonly IdentifierValues[]): FormError[] {
  const { errors } = words.register;
  return identifiers.flatMap(({ scheme, identifier }, index) => {
    const path = `identifiers[${String(index)}]`;
    if (scheme === '') {
      return [{ field: `${path}.scheme`, message: errors.scheme }];
    }
    return isRegister(scheme) && identifier.trim() === ''
      ? [{ field: `${path}.identifier`, message: errors.number }]
      : [];
  });
}

interface IdentifierFieldsProps {
  readonly identifiers: readonly IdentifierValues[];
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (identifiers: readonly IdentifierValues[]) => void;
}

const REGISTERS: readonly Option<IdentifierValues['scheme']>[] = withNone(optionsOf(names.registers));
const NO_REGISTER = { value: NOT_REGISTERED, label: words.register.notRegistered } as const;

/** The registers in which an organisation is, and its number in each. */
export function IdentifierFields({ identifiers, errorOf, onChange }: IdentifierFieldsProps) {
  const text = words.register;
  const alone = identifiers.length === 1;

  function add() {
    const known = identifiers.filter(({ scheme }) => scheme !== NOT_REGISTERED);
    onChange([...known, NO_IDENTIFIER]);
    moveFocus(schemeOf(known.length));
  }

  function remove(index: number) {
    onChange(identifiers.toSpliced(index, 1));
    moveFocus(schemeOf(Math.max(0, index - 1)));
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
              label={text.schemeOf({ number })}
              hint={index === 0 ? text.schemeHint : undefined}
              error={errorOf(`${path}.scheme`)}
              options={alone ? [...REGISTERS, NO_REGISTER] : REGISTERS}
              value={scheme}
              onChange={(chosen) => {
                onChange(identifiers.with(index, { scheme: chosen, identifier }));
              }}
            />
            {isRegister(scheme) && (
              <TextField
                path={`${path}.identifier`}
                label={text.numberOf({ number })}
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
                  <span className="nhsuk-u-visually-hidden"> {text.removeRegisterHidden({ number })}</span>
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

/** The id of the place where a register is selected. */
function schemeOf(index: number): string {
  return fieldId(`identifiers[${String(index)}].scheme`);
}
