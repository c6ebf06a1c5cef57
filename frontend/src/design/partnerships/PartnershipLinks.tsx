import { useQueries } from '@tanstack/react-query';
import { partnershipQuery } from '@/lib/reads';
import { TextLink } from '../Navigation';

/** The partnerships that do something together, the one that leads first; each as soon as its name is there. */
export function PartnershipLinks({ ids }: { readonly ids: readonly string[] }) {
  const found = useQueries({ queries: ids.map((id) => partnershipQuery(id)) });
  return found.map(
    ({ data: partnership }) =>
      partnership !== undefined && (
        <span className="ct-line" key={partnership.id}>
          <TextLink to="/partnerships/$slug" params={{ slug: partnership.slug }}>
            {partnership.name}
          </TextLink>
        </span>
      ),
  );
}
