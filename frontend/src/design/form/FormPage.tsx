import { Page, type PageProps } from '../Page';
import { Form, type FormProps } from './Form';

type FormPageProps<Values extends object> = FormProps<Values> &
  Pick<PageProps, 'title' | 'caption' | 'lead' | 'before'>;

/** A page that is one form. */
export function FormPage<Values extends object>({
  title,
  caption,
  lead,
  before,
  ...form
}: FormPageProps<Values>) {
  return (
    <Page title={title} caption={caption} lead={lead} before={before}>
      <Form {...form} />
    </Page>
  );
}
