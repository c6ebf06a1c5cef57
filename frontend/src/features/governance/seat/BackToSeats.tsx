import { BackLink } from '@/design/Navigation';
import { words } from './words';

export function BackToSeats({ slug }: { readonly slug: string }) {
  return (
    <BackLink to="/workspace/partnerships/$slug/seats" params={{ slug }}>
      {words.seats.title}
    </BackLink>
  );
}
