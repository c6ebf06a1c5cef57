import { DateField, dateInWords, type FormError, isDate } from '@/design/form';
import { RowButton } from '@/design/RowButton';
import { words } from '../words';
import type { EditorProps, Kind, QuestionOf } from './kind';

interface Limits {
  readonly earliest: string;
  readonly latest: string;
  readonly bands: readonly string[];
}

const EARLIEST = '1900-01-01';
const LATEST = '2200-12-31';
const MOST_BANDS = 20;

export const date: Kind<QuestionOf<'DATE'>, Limits> = {
  empty: { earliest: '', latest: '', bands: [] },
  of: ({ earliest, latest, bands }) => ({ earliest: earliest ?? '', latest: latest ?? '', bands }),
  toSend: ({ earliest, latest, bands }) => ({
    earliest: earliest === '' ? null : earliest,
    latest: latest === '' ? null : latest,
    bands: [...bands],
  }),
  check: ({ earliest, latest, bands }, at, number) => {
    const { errors } = words.survey;
    const found: FormError[] = [];
    const wrong = (member: string, message: string) => {
      found.push({ field: `${at}.${member}`, message });
    };
    for (const [member, day] of [
      ['earliest', earliest],
      ['latest', latest],
    ] as const) {
      if (day !== '' && !isAskable(day)) {
        wrong(member, errors.limitDate({ number }));
      }
    }
    bands.forEach((day, place) => {
      if (!isAskable(day)) {
        wrong(bandPath(place), errors.dateBand({ number, band: place + 1 }));
      }
    });
    if (found.length > 0) {
      return found;
    }
    const first = earliest === '' ? EARLIEST : earliest;
    const last = latest === '' ? LATEST : latest;
    if (first >= last) {
      wrong('latest', errors.dateOrder({ number }));
      return found;
    }
    bands.forEach((day, place) => {
      if (day <= (bands[place - 1] ?? first) || day > last) {
        wrong(bandPath(place), errors.dateBandOrder({ number, band: place + 1 }));
      }
    });
    return found;
  },
  Editor: Days,
  inWords: ({ earliest, latest, bands }) => {
    const text = words.survey;
    const lines = [
      [text.earliest, earliest],
      [text.latest, latest],
      ...bands.map((day, place) => [text.dateBand({ number: place + 1 }), day] as const),
    ] as const;
    return lines.flatMap(([label, day]) => (day === '' ? [] : [`– ${label}: ${dateInWords(day)}`]));
  },
};

function bandPath(place: number): string {
  return `bands[${String(place)}]`;
}

function isAskable(day: string): boolean {
  return isDate(day) && day >= EARLIEST && day <= LATEST;
}

function Days({ own, at, errorOf, onChange }: EditorProps<Limits>) {
  const text = words.survey;
  const field = (member: string) => ({ path: `${at}.${member}`, error: errorOf(`${at}.${member}`) });
  return (
    <>
      <DateField
        {...field('earliest')}
        label={text.earliest}
        value={own.earliest}
        onChange={(earliest) => {
          onChange({ ...own, earliest });
        }}
      />
      <DateField
        {...field('latest')}
        label={text.latest}
        value={own.latest}
        onChange={(latest) => {
          onChange({ ...own, latest });
        }}
      />
      <p className="nhsuk-hint">{text.dateBandsHint}</p>
      {own.bands.map((day, place) => (
        // The place is the group's name here.
        <div key={`${at} ${String(place)}`}>
          <DateField
            {...field(bandPath(place))}
            label={text.dateBand({ number: place + 1 })}
            value={day}
            onChange={(changed) => {
              onChange({ ...own, bands: own.bands.with(place, changed) });
            }}
          />
          <RowButton
            label={text.removeBand}
            hidden={text.removeBandHidden({ number: place + 1 })}
            onClick={() => {
              onChange({ ...own, bands: own.bands.toSpliced(place, 1) });
            }}
          />
        </div>
      ))}
      {own.bands.length < MOST_BANDS && (
        <button
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
          type="button"
          onClick={() => {
            onChange({ ...own, bands: [...own.bands, ''] });
          }}
        >
          {text.addBand}
        </button>
      )}
    </>
  );
}
