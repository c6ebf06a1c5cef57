import {
  FileField,
  type FormState,
  type Option,
  optionsOf,
  Select,
  TextField,
  withNone,
} from '@/design/form';
import { ACCEPTED, markOf, type MaterialValues } from './materialValues';
import { words } from './words';

const LANGUAGES: readonly Option<string>[] = optionsOf<string>(words.material.languages);

interface MaterialFieldsProps {
  readonly form: FormState<MaterialValues>;
  /** What the file is asked for as; nothing where it stays as it is. */
  readonly fileLabel?: string;
  readonly onChoose: (file: File | undefined) => void;
}

export function MaterialFields({ form, fileLabel, onChoose }: MaterialFieldsProps) {
  const text = words.material;
  const given = form.values.language;
  // A partner system may have said one that is not among ours.
  const known = given === '' || LANGUAGES.some(({ value }) => value === given);
  return (
    <>
      <TextField {...form.field('title')} label={text.title} hint={text.titleHint} />
      <Select
        {...form.field('language')}
        label={text.language}
        options={withNone(known ? LANGUAGES : [...LANGUAGES, { value: given, label: given }])}
      />
      {fileLabel !== undefined && (
        <FileField
          path="file"
          label={fileLabel}
          hint={text.fileHint}
          error={form.errorOf('file')}
          accept={ACCEPTED}
          onChoose={(file) => {
            onChoose(file);
            form.change({ file: markOf(file) });
          }}
        />
      )}
    </>
  );
}
