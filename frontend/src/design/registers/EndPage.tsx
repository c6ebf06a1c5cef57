import type { ReactNode } from 'react';
import type { Resource } from '@/lib/fresh';
import { DateField, dateInWords, editing, FormPage, isDate, useForm } from '@/design/form';
import { today } from '@/lib/format';
import { words } from './words';

interface Ended {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly to?: string | null;
}

interface EndPageProps<Thing extends Ended> {
  readonly text: {
    readonly title: (values: { readonly name: string }) => string;
    readonly happens: string;
    readonly save: string;
  };
  readonly thing: Thing;
  /** What ends with it. */
  readonly changes: readonly Resource[];
  readonly read: () => Promise<Thing>;
  readonly end: (on: string, version: number) => Promise<Thing>;
  readonly done: (saved: Thing) => unknown;
  readonly before: ReactNode;
}

/** Says on which day something ends. It keeps its history. */
export function EndPage<Thing extends Ended>({
  text,
  thing,
  changes,
  read,
  end,
  done,
  before,
}: EndPageProps<Thing>) {
  const { on: label, onHint, errors } = words.ending;
  const form = useForm({
    id: `end:${thing.id}`,
    ...editing(thing, ({ to }) => ({ on: to ?? '' }), read),
    initial: { on: thing.to ?? today() },
    check: ({ on }) => (isDate(on) ? [] : [{ field: 'on', message: errors.on }]),
    send: ({ on }, { version = thing.version }) => end(on, version),
    changes,
    done,
  });
  return (
    <FormPage
      title={text.title({ name: thing.name })}
      before={before}
      form={form}
      submitLabel={text.save}
      warning
      compare={({ on }) => [{ label, value: dateInWords(on) }]}
    >
      <p>{text.happens}</p>
      <DateField {...form.field('on')} label={label} hint={onHint} />
    </FormPage>
  );
}
