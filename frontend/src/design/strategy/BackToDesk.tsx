import { BackLink } from '@/design/Navigation';
import { words } from './words';

/** From a need, a priority or a draft to the desk on which they lie. */
export function BackToDesk({ slug }: { readonly slug: string }) {
  return (
    <BackLink to="/workspace/partnerships/$slug/strategy" params={{ slug }}>
      {words.desk}
    </BackLink>
  );
}
