import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useArrival } from '@/design/arrival';
import { words as design } from '@/design/words';
import { ActionLink, ButtonLink, TextLink } from '@/design/Navigation';
import { EmptyState } from '@/design/parts';
import { SearchBox } from '@/design/SearchBox';
import { Status } from '@/design/status';
import { SaidOf, Written } from '@/design/Written';
import { formatEnd } from '@/lib/format';
import { type Partnership, partnershipsQuery } from '@/lib/reads';
import { areasQuery, newestOpenQuery, newestStrategiesQuery } from './api';
import { words } from './words';

export function HomePage({ name }: { readonly name: string }) {
  useArrival();
  useEffect(() => {
    document.title = design.titleOf({ page: words.title });
  }, []);
  return (
    <main id="maincontent">
      <section className="nhsuk-hero ct-hero">
        <div className="nhsuk-width-container nhsuk-hero--border">
          <div className="nhsuk-grid-row">
            <div className="nhsuk-grid-column-two-thirds">
              <div className="nhsuk-hero__wrapper">
                <h1 className="nhsuk-u-margin-bottom-3">{words.title}</h1>
                <p className="nhsuk-body-l nhsuk-u-margin-bottom-5">{words.lead}</p>
                <div className="nhsuk-button-group ct-hero__actions">
                  <ButtonLink variant="reverse" to="/have-your-say">
                    {words.haveYourSay}
                  </ButtonLink>
                  <TextLink className="ct-hero__link" to="/follow">
                    {words.follow}
                  </TextLink>
                </div>
              </div>
            </div>
          </div>
        </div>
      </section>
      <div className="nhsuk-width-container nhsuk-main-wrapper">
        <OpenNow />
        <FindPartnership name={name} />
        <Changed />
      </div>
    </main>
  );
}

function OpenNow() {
  const { data } = useSuspenseQuery(newestOpenQuery);
  return (
    <section aria-labelledby="open-now">
      <h2 className="nhsuk-heading-m" id="open-now">
        {words.open.heading}
      </h2>
      {data.items.length === 0 ? (
        <EmptyState heading={words.open.empty}>
          <p>{words.open.emptyHint}</p>
        </EmptyState>
      ) : (
        <>
          <CardGroup>
            {data.items.map((engagement) => (
              <Card key={engagement.id}>
                <h3 className="nhsuk-card__heading nhsuk-heading-m">
                  <TextLink
                    className="nhsuk-card__link"
                    to="/have-your-say/$engagementId"
                    params={{ engagementId: engagement.id }}
                  >
                    <Written>{engagement.title}</Written>
                  </TextLink>
                </h3>
                {engagement.partnershipName && (
                  <p className="nhsuk-card__description">
                    <SaidOf
                      text={engagement.partnershipName}
                      message={(partnership) => words.open.by({ partnership })}
                    />
                  </p>
                )}
                <p className="ct-card__note">{words.open.closes({ date: formatEnd(engagement.closes) })}</p>
              </Card>
            ))}
          </CardGroup>
          <ActionLink to="/have-your-say">{words.open.all}</ActionLink>
        </>
      )}
    </section>
  );
}

function FindPartnership({ name }: { readonly name: string }) {
  const { data } = useSuspenseQuery(partnershipsQuery);
  const wanted = name.trim().toLowerCase();
  const areas = useQuery(areasQuery(wanted));
  const places = new Set((areas.data?.items ?? []).map(({ id }) => id));
  const found = data.items.filter((one) => matches(one, wanted, places));
  return (
    <section aria-labelledby="find-partnership">
      <h2 className="nhsuk-heading-m" id="find-partnership">
        {words.find.heading}
      </h2>
      <SearchBox label={words.find.label} hint={words.find.hint} button={words.find.button} value={name} />
      <Status hidden={found.length === 0}>{foundInWords(name, found.length, areas.isLoading)}</Status>
      {found.length === 0 && !areas.isLoading ? (
        <EmptyState heading={words.find.none({ name })}>
          <p>
            <TextLink to="/" search={{}} resetScroll={false}>
              {words.find.clear}
            </TextLink>
          </p>
        </EmptyState>
      ) : (
        <ul className="nhsuk-list ct-link-list">
          {found.map((partnership) => (
            <li key={partnership.id}>
              <TextLink to="/partnerships/$slug" params={{ slug: partnership.slug }}>
                <Written>{partnership.name}</Written>
              </TextLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function foundInWords(name: string, count: number, looking: boolean): string {
  if (looking) {
    return words.find.looking;
  }
  return count === 0 ? words.find.none({ name }) : words.find.found({ count });
}

function matches(partnership: Partnership, wanted: string, places: ReadonlySet<string>): boolean {
  return (
    partnership.name.toLowerCase().includes(wanted) || partnership.areaIds.some((area) => places.has(area))
  );
}

function Changed() {
  const { data } = useSuspenseQuery(newestStrategiesQuery);
  const published = data.items;
  return (
    <section aria-labelledby="changed">
      <h2 className="nhsuk-heading-m" id="changed">
        {words.changed.heading}
      </h2>
      {published.length === 0 ? (
        <EmptyState heading={words.changed.empty}>
          <p>{words.changed.emptyHint}</p>
        </EmptyState>
      ) : (
        <CardGroup>
          {published.map((strategy) => (
            <Card key={strategy.id}>
              <h3 className="nhsuk-card__heading nhsuk-heading-m">
                <TextLink
                  className="nhsuk-card__link"
                  to="/strategies/$strategyId/thread"
                  params={{ strategyId: strategy.id }}
                >
                  <Written>{strategy.title}</Written>
                </TextLink>
              </h3>
              <p className="nhsuk-card__description">
                <Written>{strategy.partnershipName}</Written>
              </p>
              <p className="ct-card__note">{words.changed.thread}</p>
            </Card>
          ))}
        </CardGroup>
      )}
    </section>
  );
}

function CardGroup({ children }: { readonly children: ReactNode }) {
  return <ul className="nhsuk-grid-row nhsuk-card-group">{children}</ul>;
}

function Card({ children }: { readonly children: ReactNode }) {
  return (
    <li className="nhsuk-grid-column-one-third nhsuk-card-group__item">
      <div className="nhsuk-card nhsuk-card--clickable">
        <div className="nhsuk-card__content">{children}</div>
      </div>
    </li>
  );
}
