import { useSuspenseQuery } from '@tanstack/react-query';
import { Page } from '@/design/Page';
import { EmptyState } from '@/design/parts';
import { Task, TaskList } from '@/design/TaskList';
import { type Permissions, usePermissions } from '@/lib/appointments';
import { formatList } from '@/lib/format';
import { ownPartnershipsQuery, type Partnership } from '@/lib/reads';
import { usePerson } from '@/lib/session';
import { words } from './words';
import { EngagementsStatus, SeatsStatus, ThemesStatus } from './Status';

/** What a signed-in person can do here, partnership by partnership, and what waits for them. */
export function MyWorkPage() {
  const person = usePerson();
  const permissions = usePermissions();
  const { data: mine } = useSuspenseQuery(ownPartnershipsQuery(permissions));
  return (
    <Page title={words.title} lead={words.greeting({ name: person?.name ?? person?.email ?? '' })}>
      {mine.length === 0 && (
        <EmptyState heading={words.nothing}>
          <p>{words.nothingHint}</p>
        </EmptyState>
      )}
      {permissions.platformAdmin && (
        <TaskList>
          <Task to="/workspace/areas" hint={words.areasHint}>
            {words.areas}
          </Task>
        </TaskList>
      )}
      {mine.map((partnership) => (
        <PartnershipWork key={partnership.id} partnership={partnership} permissions={permissions} />
      ))}
      <section aria-labelledby="safer-sign-in">
        <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-2" id="safer-sign-in">
          {words.safer.title}
        </h2>
        <p>{words.safer.lead}</p>
        {/* Pages of the sign-in service, so that these are no routes of this application. */}
        <ul className="nhsuk-list nhsuk-list--bullet">
          <li>
            <a href="/session/set-up/passkey">{words.safer.passkey}</a>
          </li>
          <li>
            <a href="/session/set-up/code">{words.safer.code}</a>
          </li>
        </ul>
      </section>
    </Page>
  );
}

interface PartnershipWorkProps {
  readonly partnership: Partnership;
  readonly permissions: Permissions;
}

function PartnershipWork({ partnership, permissions }: PartnershipWorkProps) {
  const { id, slug } = partnership;
  const may = (wanted: Parameters<Permissions['may']>[0]) => permissions.may(wanted, id);
  return (
    <section aria-labelledby={`work-${id}`}>
      <h2 className="nhsuk-heading-m nhsuk-u-margin-bottom-2" id={`work-${id}`}>
        {partnership.name}
      </h2>
      <p className="ct-quiet">{rolesIn(id, permissions)}</p>
      <TaskList>
        {may('SECRETARIAT') && (
          <Task to="/workspace/organisations" hint={words.organisationsHint}>
            {words.organisations}
          </Task>
        )}
        {may('SECRETARIAT') && (
          <Task to="/workspace/partnerships/$slug/edit" params={{ slug }} hint={words.partnershipHint}>
            {words.partnership}
          </Task>
        )}
        <Task
          to="/workspace/partnerships/$slug/seats"
          params={{ slug }}
          hint={words.seatsHint}
          status={<SeatsStatus partnershipId={id} />}
        >
          {words.seats}
        </Task>
        {(may('ENGAGEMENT_LEAD') || may('ANALYST')) && (
          <Task
            to="/workspace/partnerships/$slug/engagements"
            params={{ slug }}
            hint={may('ENGAGEMENT_LEAD') ? words.engagementsHint : words.answersHint}
            status={<EngagementsStatus partnershipId={id} />}
          >
            {may('ENGAGEMENT_LEAD') ? words.engagements : words.answers}
          </Task>
        )}
        {may('STRATEGY_LEAD') && (
          <Task
            to="/workspace/partnerships/$slug/strategy"
            params={{ slug }}
            hint={words.strategyHint}
            status={<ThemesStatus partnershipId={id} />}
          >
            {words.strategy}
          </Task>
        )}
        {may('SECRETARIAT') && (
          <Task to="/workspace/partnerships/$slug/changes" params={{ slug }} hint={words.changesHint}>
            {words.changes}
          </Task>
        )}
      </TaskList>
    </section>
  );
}

function rolesIn(partnershipId: string, permissions: Permissions): string {
  const held = permissions.appointments
    .filter((appointment) => appointment.partnershipId === partnershipId)
    .map((appointment) => words.roles[appointment.function]);
  return held.length === 0 ? words.admin : words.yourRoles({ roles: formatList([...new Set(held)]) });
}
