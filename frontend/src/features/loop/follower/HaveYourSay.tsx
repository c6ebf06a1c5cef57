import { TextLink } from '@/design/Navigation';
import { words } from './words';

/** The way out of a page behind a link that has done its work. */
export function HaveYourSay() {
  return (
    <p>
      <TextLink to="/have-your-say">{words.end.all}</TextLink>
    </p>
  );
}
