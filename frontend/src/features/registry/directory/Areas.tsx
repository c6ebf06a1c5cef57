import { useSuspenseQuery } from '@tanstack/react-query';
import { TextLink } from '@/design/Navigation';
import { SaidOf, Written } from '@/design/Written';
import { formatDate } from '@/lib/format';
import { areasQuery } from './api';
import { words } from './words';

/** The places that a partnership works for. */
export function Areas({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useSuspenseQuery(areasQuery(ids));
  const areas = data.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
  if (areas.length === 0) {
    return null;
  }
  return (
    <section aria-labelledby="areas">
      <h2 className="nhsuk-heading-s" id="areas">
        {words.partnership.areas}
      </h2>
      <ul className="ct-inline-list">
        {areas.map((area) => (
          <li key={area.id}>
            <TextLink to="/areas/$areaId" params={{ areaId: area.id }}>
              <Written>{area.name}</Written>
            </TextLink>{' '}
            <span className="ct-quiet">
              {words.partnership.areaCode({ code: area.code })}
              {area.to ? `, ${words.partnership.areaEnded({ date: formatDate(area.to) })}` : ''}
              {area.successors.map(({ id, name, from }) => (
                <span key={id}>
                  {', '}
                  <SaidOf
                    text={name}
                    message={(it) => words.partnership.areaFollowedBy({ name: it, date: formatDate(from) })}
                  />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
