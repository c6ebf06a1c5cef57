import {
  type ComparedPart,
  emptyTexts,
  type FormError,
  type FormState,
  TextArea,
  TextField,
} from '@/design/form';
import type { Theme } from '@/lib/staffReads';
import type { ThemeInput } from './api';
import { words } from './words';

export interface ThemeValues {
  title: string;
  description: string;
}

export function themeInputOf(engagementId: string, values: ThemeValues, theme?: Theme): ThemeInput {
  return {
    engagementId,
    title: values.title.trim(),
    description: values.description.trim(),
    parentId: theme?.parentId ?? null,
  };
}

export function checkTheme(values: ThemeValues): FormError[] {
  return emptyTexts(values, ['title', 'description'], words.theme.errors);
}

export function themeInWords(values: ThemeValues): ComparedPart[] {
  return [
    { label: words.theme.title, value: values.title },
    { label: words.theme.description, value: values.description },
  ];
}

export function ThemeFields({ form }: { readonly form: FormState<ThemeValues> }) {
  return (
    <>
      <TextField {...form.field('title')} label={words.theme.title} hint={words.theme.titleHint} />
      <TextArea
        {...form.field('description')}
        label={words.theme.description}
        hint={words.theme.descriptionHint}
        maxLength={2000}
      />
    </>
  );
}
