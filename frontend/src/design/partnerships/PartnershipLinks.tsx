import { useQuery } from '@tanstack/react-query';
import { partnershipQuery } from '@/lib/reads';
import { TextLink } from '../Navigation';
import { Written } from '../Written';

/** The partnerships that do something together, the one that leads first; each as soon as its name is there. */
export function PartnershipLinks({ ids }: { readonly ids: readonly string[] }) {
  return ids.map((id) => <PartnershipLink key={id} id={id} />);
}

function PartnershipLink({ id }: { readonly id: string }) {
  const { data: partnership } = useQuery(partnershipQuery(id));
  return (
    partnership !== undefined && (
      <span className="ct-line">
        <TextLink to="/partnerships/$slug" params={{ slug: partnership.slug }}>
          <Written>{partnership.name}</Written>
        </TextLink>
      </span>
    )
  );
}
