import { type FormError, TextField } from '@/design/form';
import { words } from '../words';
import type { Kind, QuestionOf } from './kind';

/** As typed; the limits of the groups stand in one field, with commas between them. */
interface Limits {
  readonly minimum: string;
  readonly maximum: string;
  readonly decimals: string;
  readonly bands: string;
}

const FURTHEST = 1_000_000_000;
const MOST_DECIMALS = 4;
const MOST_BANDS = 20;

export const number: Kind<QuestionOf<'NUMBER'>, Limits> = {
  empty: { minimum: '', maximum: '', decimals: '', bands: '' },
  of: ({ minimum, maximum, decimals, bands }) => ({
    minimum: typed(minimum),
    maximum: typed(maximum),
    decimals: decimals === 0 ? '' : String(decimals),
    bands: bands.join(', '),
  }),
  toSend: ({ minimum, maximum, decimals, bands }) => ({
    minimum: minimum === '' ? null : Number(minimum),
    maximum: maximum === '' ? null : Number(maximum),
    decimals: Number(decimals),
    bands: parts(bands).map(Number),
  }),
  check: (own, at, number) => {
    const { errors } = words.survey;
    const found: FormError[] = [];
    const wrong = (member: keyof Limits, message: string) => {
      found.push({ field: `${at}.${member}`, message });
    };
    if (!/^[0-4]?$/u.test(own.decimals)) {
      wrong('decimals', errors.decimals({ number, most: MOST_DECIMALS }));
      return found;
    }
    const fits = (value: string) => isNumber(value, Number(own.decimals));
    if (own.minimum !== '' && !fits(own.minimum)) {
      wrong('minimum', errors.limit({ number }));
    }
    if (own.maximum !== '' && !fits(own.maximum)) {
      wrong('maximum', errors.limit({ number }));
    }
    const limits = parts(own.bands);
    if (limits.length > MOST_BANDS || !limits.every(fits)) {
      wrong('bands', errors.bands({ number, most: MOST_BANDS }));
    }
    if (found.length > 0) {
      return found;
    }
    const least = own.minimum === '' ? -FURTHEST : Number(own.minimum);
    const most = own.maximum === '' ? FURTHEST : Number(own.maximum);
    if (least >= most) {
      wrong('maximum', errors.numberOrder({ number }));
    } else if (!isRising([least, ...limits.map(Number)]) || limits.some((limit) => Number(limit) > most)) {
      wrong('bands', errors.bandsOrder({ number }));
    }
    return found;
  },
  Editor: ({ own, at, errorOf, onChange }) => {
    const text = words.survey;
    const field = (member: keyof Limits) => ({
      path: `${at}.${member}`,
      error: errorOf(`${at}.${member}`),
      value: own[member],
      onChange: (value: string) => {
        onChange({ ...own, [member]: value.trimStart() });
      },
    });
    return (
      <>
        <TextField {...field('minimum')} label={text.minimum} width={10} />
        <TextField {...field('maximum')} label={text.maximum} width={10} />
        <TextField {...field('decimals')} label={text.decimals} hint={text.decimalsHint} width={2} />
        <TextField {...field('bands')} label={text.numberBands} hint={text.numberBandsHint} width={20} />
      </>
    );
  },
  inWords: ({ minimum, maximum, decimals, bands }) => {
    const text = words.survey;
    const lines = [
      [text.minimum, minimum],
      [text.maximum, maximum],
      [text.decimals, decimals],
      [text.numberBands, bands],
    ] as const;
    return lines.flatMap(([label, value]) => (value === '' ? [] : [`– ${label}: ${value}`]));
  },
};

function typed(limit: number | null | undefined): string {
  return limit === null || limit === undefined ? '' : String(limit);
}

function parts(bands: string): readonly string[] {
  return bands
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isNumber(value: string, decimals: number): boolean {
  const written = value.trim();
  return (
    /^-?\d+(?:\.\d+)?$/u.test(written) &&
    (written.split('.')[1] ?? '').length <= decimals &&
    Math.abs(Number(written)) <= FURTHEST
  );
}

function isRising(limits: readonly number[]): boolean {
  return limits.every((limit, place) => place === 0 || limit > Number(limits[place - 1]));
}
