package uk.commonthread.partners.registry.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.bulk.Row;
import uk.commonthread.kit.bulk.Staging;
import uk.commonthread.kit.event.Outbox;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.partners.dated.name.DatedName;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.registry.claim.Claims;
import uk.commonthread.partners.registry.identifier.Postcode;

/**
 * Registers organisations by the thousand, by the same rules as one by one: what a row alone must keep is looked at when it
 * comes, and what it must keep beside others by statements, under one lock for all identifiers.
 */
@ApplicationScoped
class OrganisationBulk {
    /** As many at a time: some seconds, in which nobody else can register. */
    static final int STEP = 5000;

    private static final int EVENTS = 1000;
    private static final TypeReference<List<OrganisationState.Identified>> IDENTIFIERS = new TypeReference<>() {};
    // The rows of this step that nothing is wrong with.
    private static final String ROWS =
            " from bulk_row b where b.batch_id = :batch and b.number > :after and b.number <= :to and b.fault is null";
    private static final String IDENTIFIED =
            " cross join lateral jsonb_to_recordset(b.data -> 'identifiers') as i (scheme text, identifier text)";

    private final Session session;
    private final Staging staging;
    private final Claims claims;
    private final Outbox outbox;
    private final Audit audit;
    private final Validator validator;
    private final ObjectMapper json;
    private final Clock clock;

    OrganisationBulk(
            Session session,
            Staging staging,
            Claims claims,
            Outbox outbox,
            Audit audit,
            Validator validator,
            ObjectMapper json,
            Clock clock) {
        this.session = session;
        this.staging = staging;
        this.claims = claims;
        this.outbox = outbox;
        this.audit = audit;
        this.validator = validator;
        this.json = json;
        this.clock = clock;
    }

    /** A row that was read, as the statements take it. */
    record Read(
            String name,
            RoleKind role,
            LocalDate from,
            @Nullable String postcode,
            List<OrganisationState.Identified> identifiers) {}

    /** Reads and keeps them; tells how many. One with which something is wrong is kept with the fault's code. */
    @Transactional
    long keep(UUID batch, Iterator<NewOrganisation> given) {
        return staging.keep(batch, 1, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return given.hasNext();
            }

            @Override
            public Row next() {
                return read(given.next());
            }
        });
    }

    /** Registers the next few thousand after a number; tells the last that it came to, the same where there are no more. */
    @Transactional
    long register(UUID batch, long after) {
        var to = after + STEP;
        claims.takeAll();
        // Looked up one by one, as "limit" demands: the planner would rather read all identifiers that there are.
        run(
                """
                update bulk_row taken set fault = 'identifier-taken', made_id = null from (
                    select distinct b.number""" + ROWS.replace(" where", IDENTIFIED + """
                     cross join lateral (
                        select from organisation_identifier known
                        where known.scheme = i.scheme and known.identifier = i.identifier
                            and (known.closed_on is null or known.closed_on >= :today) limit 1) known
                    where""")
                        + ") other where taken.batch_id = :batch and taken.number = other.number",
                batch,
                after,
                to);
        run("""
                update bulk_row again set fault = 'identifier-repeated', made_id = null from (
                    select b.number, row_number() over (partition by i.scheme, i.identifier order by b.number) as place
                """ + ROWS.replace(" where", IDENTIFIED + " where") + """
                ) other where other.place > 1 and again.batch_id = :batch and again.number = other.number""", batch, after, to);
        run("""
                insert into organisation (id, version, postcode, opened_on)
                select b.made_id, 0, b.data ->> 'postcode', cast(b.data ->> 'from' as date)""" + ROWS + " order by b.number", batch, after, to);
        run("""
                insert into organisation_name (organisation_id, name, valid_from)
                select b.made_id, b.data ->> 'name', cast(:beginning as date)""" + ROWS, batch, after, to);
        run("""
                insert into organisation_role (organisation_id, kind, is_primary, valid_from)
                select b.made_id, b.data ->> 'role', true, cast(b.data ->> 'from' as date)""" + ROWS, batch, after, to);
        run("""
                insert into organisation_identifier (organisation_id, scheme, identifier, verified, source, recorded_on)
                select b.made_id, i.scheme, i.identifier, false, :source, :today""" + ROWS.replace(" where", IDENTIFIED + " where"), batch, after, to);
        return tell(batch, after, to);
    }

    private Row read(NewOrganisation given) {
        if (!validator.validate(given).isEmpty()) {
            return new Row(given, "invalid");
        }
        var errors = new ArrayList<FieldError>();
        var from = given.from() == null ? today() : given.from();
        var role = new OrganisationRole(given.role(), true, new Period(from, null));
        var postcode = Postcode.read(given.postcode(), "postcode", errors);
        var identifiers = OrganisationService.read(given.identifiers(), List.of(role), postcode, errors).stream()
                .map(identifier ->
                        new OrganisationState.Identified(identifier.scheme().list(), identifier.value()))
                .toList();
        var read = new Read(given.name().strip(), given.role(), from, postcode, identifiers);
        return new Row(read, errors.isEmpty() ? null : errors.getFirst().code());
    }

    /** The events of what was made, and its entries in the audit, in the same transaction and as they are of one. */
    private long tell(UUID batch, long after, long to) {
        var last = after;
        for (var told = after; told < to; told += EVENTS) {
            var rows = session.createNativeQuery("""
                            select b.number, b.made_id, b.data ->> 'name' as name,
                                cast(b.data -> 'identifiers' as text) as identifiers
                            from bulk_row b
                            where b.batch_id = :batch and b.number > :after and b.number <= :to order by b.number""", Object[].class)
                    .addScalar("number", Long.class)
                    .addScalar("made_id", UUID.class)
                    .addScalar("name", String.class)
                    .addScalar("identifiers", String.class)
                    .setParameter("batch", batch)
                    .setParameter("after", told)
                    .setParameter("to", told + EVENTS)
                    .getResultList();
            if (rows.isEmpty()) {
                break;
            }
            last = (Long) rows.getLast()[0];
            var states = rows.stream()
                    .filter(row -> row[1] != null)
                    .map(row -> new OrganisationState(
                            (UUID) row[1], 0, (String) row[2], identifiers((String) row[3]), null, Set.of()))
                    .toList();
            if (!states.isEmpty()) {
                outbox.changed("created", states);
                audit.made(
                        "partners.organisation",
                        states.stream().collect(Collectors.toMap(OrganisationState::id, state -> state)));
            }
        }
        return last;
    }

    private List<OrganisationState.Identified> identifiers(String written) {
        try {
            return json.readValue(written, IDENTIFIERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what was kept", e);
        }
    }

    private void run(String sql, UUID batch, long after, long to) {
        var statement = session.createNativeMutationQuery(sql)
                .setParameter("batch", batch)
                .setParameter("after", after)
                .setParameter("to", to);
        if (sql.contains(":today")) {
            statement.setParameter("today", today());
        }
        if (sql.contains(":beginning")) {
            statement.setParameter("beginning", DatedName.BEGINNING);
        }
        if (sql.contains(":source")) {
            statement.setParameter("source", OrganisationIdentifier.DECLARED);
        }
        statement.executeUpdate();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
