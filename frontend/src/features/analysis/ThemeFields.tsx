import { type ComparedPart, type FormError, type FormState, TextArea, TextField } from '@/design/form';
import type { Theme, ThemeChange } from './api';
import { words } from './content';

export interface ThemeValues {
  title: string;
  description: string;
}

export function themeChangeOf(values: ThemeValues, theme?: Theme): ThemeChange {
  return {
    title: values.title.trim(),
    description: values.description.trim(),
    parentId: theme?.parentId ?? null,
  };
}

export function checkTheme(values: ThemeValues): FormError[] {
  const { errors } = words.theme;
  return [
    ...(values.title.trim() === '' ? [{ field: 'title', message: errors.title }] : []),
    ...(values.description.trim() === '' ? [{ field: 'description', message: errors.description }] : []),
  ];
}

export function themeInWords(values: ThemeValues): ComparedPart[] {
  return [
    { label: words.theme.title, value: values.title },
    { label: words.theme.description, value: values.description },
  ];
}

export function ThemeFields({ form }: { readonly form: FormState<ThemeValues> }) {
  const { values, change, errorOf } = form;
  return (
    <>
      <TextField
        path="title"
        label={words.theme.title}
        hint={words.theme.titleHint}
        error={errorOf('title')}
        value={values.title}
        onChange={(title) => {
          change({ title });
        }}
      />
      <TextArea
        path="description"
        label={words.theme.description}
        hint={words.theme.descriptionHint}
        error={errorOf('description')}
        maxLength={2000}
        value={values.description}
        onChange={(description) => {
          change({ description });
        }}
      />
    </>
  );
}
