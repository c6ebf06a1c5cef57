import { Page, type PageProps } from '../Page';
import { Form, type FormProps } from './Form';

type FormPageProps<Values extends object> = FormProps<Values> &
  Pick<PageProps, 'title' | 'caption' | 'lead' | 'before'>;

/** A page that is one form: its title says so when something is wrong with what was sent. */
export function FormPage<Values extends object>({
  title,
  caption,
  lead,
  before,
  ...form
}: FormPageProps<Values>) {
  return (
    <Page title={title} caption={caption} lead={lead} before={before} hasError={form.form.errors.length > 0}>
      <Form {...form} />
    </Page>
  );
}
