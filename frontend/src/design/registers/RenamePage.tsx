import type { ReactNode } from 'react';
import type { Resource } from '@/lib/fresh';
import { emptyTexts, editing, FormPage, useForm } from '@/design/form';
import { words } from './words';
import { checkNameChange, isRenamed, nameChangeOf, NameFields, nameValuesOf } from './NameFields';

/** An area or a partnership, which have their names and days alike. */
interface Dated {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly nameFrom?: string | null;
  readonly from: string;
}

interface RenamePageProps<Thing extends Dated> {
  readonly title: string;
  readonly label: string;
  readonly thing: Thing;
  /** What was read of its kind, and is stale with a new name. */
  readonly changes: Resource;
  readonly read: () => Promise<Thing>;
  /** Saves the name, and all else as it was read. */
  readonly save: (
    saved: Thing,
    change: { name: string; nameFrom?: string },
    version: number,
  ) => Promise<Thing>;
  readonly done: (saved: Thing) => unknown;
  readonly before: ReactNode;
  readonly actions: ReactNode;
}

/** Gives something a new name from a day on, or corrects the one that it has. */
export function RenamePage<Thing extends Dated>({
  title,
  label,
  thing,
  changes,
  read,
  save,
  done,
  before,
  actions,
}: RenamePageProps<Thing>) {
  const text = words.naming;
  const form = useForm({
    id: `name:${thing.id}`,
    ...editing(thing, nameValuesOf, read),
    check: (values) => [...emptyTexts(values, ['name'], text.errors), ...checkNameChange(values, thing)],
    send: async (values, { version = thing.version }) => {
      // What the form does not show is sent as it is now, so that no change of another person is undone.
      const now = await read();
      const change = { name: values.name.trim(), ...nameChangeOf(values, now, now.from) };
      return save(now, change, version);
    },
    changes: [changes],
    done,
  });
  return (
    <FormPage
      title={title}
      caption={thing.name}
      before={before}
      form={form}
      submitLabel={text.save}
      compare={({ name }) => [{ label, value: name }]}
      actions={actions}
    >
      <NameFields
        label={label}
        name={form.field('name')}
        change={form.field('nameChange')}
        from={form.field('nameFrom')}
        renamed={isRenamed(form.values, thing)}
      />
    </FormPage>
  );
}
