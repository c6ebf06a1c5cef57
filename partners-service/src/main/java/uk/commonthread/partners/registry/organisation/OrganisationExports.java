package uk.commonthread.partners.registry.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.export.Export;
import uk.commonthread.kit.export.ExportFormat;
import uk.commonthread.kit.export.ExportKind;
import uk.commonthread.kit.export.Rows;
import uk.commonthread.kit.export.Table;
import uk.commonthread.kit.job.Params;
import uk.commonthread.partners.registry.identifier.Scheme;

/** The directory as a file: a row an organisation, with a column for each register. */
@Singleton
class OrganisationExports extends ExportKind {
    static final String NAME = "organisations-export";

    private static final int STEP = 1000;
    private static final UUID FIRST = new UUID(0, 0);
    private static final List<String> SCHEMES =
            Arrays.stream(Scheme.values()).map(Scheme::list).toList();
    private static final Table TABLE = new Table("organisations", columns());

    private final Session session;
    private final ObjectMapper json;

    OrganisationExports(Session session, ObjectMapper json) {
        super(json);
        this.session = session;
        this.json = json;
    }

    /** @param day the day of names and roles */
    record Asked(
            ExportFormat format,
            @Nullable String name,
            @Nullable LocalDate asOf,
            LocalDate day) {
        static Asked of(NewOrganisationExport request, LocalDate today) {
            var day = request.asOf() == null ? today : request.asOf();
            return new Asked(request.format(), request.name(), request.asOf(), day);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected Export export(Params params) {
        var asked = params.as(Asked.class);
        return new Export() {
            @Override
            public ExportFormat format() {
                return asked.format();
            }

            @Override
            public String fileName() {
                return "organisations-" + asked.day();
            }

            @Override
            public List<Table> tables() {
                return List.of(TABLE);
            }

            @Override
            public Rows rows(Table table, @Nullable String after) {
                return read(asked, after == null ? FIRST : UUID.fromString(after));
            }

            @Override
            public long total() {
                return count(asked);
            }
        };
    }

    private static List<String> columns() {
        var columns =
                new ArrayList<>(List.of("id", "name", "role", "other_roles", "postcode", "opened_on", "closed_on"));
        columns.addAll(SCHEMES);
        return List.copyOf(columns);
    }

    private Rows read(Asked asked, UUID after) {
        var query = session.createNativeQuery("""
                        select o.id, n.name, o.postcode, o.opened_on, o.closed_on,
                            (select r.kind from organisation_role r
                             where r.organisation_id = o.id and r.is_primary
                               and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)) as role,
                            (select string_agg(r.kind, '; ' order by r.kind) from organisation_role r
                             where r.organisation_id = o.id and not r.is_primary
                               and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)) as other_roles,
                            (select cast(json_object_agg(i.scheme, i.identifiers) as text)
                             from (select scheme, string_agg(identifier, '; ' order by identifier) as identifiers
                                   from organisation_identifier where organisation_id = o.id group by scheme) i)
                                as identifiers
                        from organisation o join organisation_name n on n.organisation_id = o.id
                            and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                        where o.id > :after""" + wanted(asked) + " order by o.id limit " + STEP, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("role", String.class)
                .addScalar("other_roles", String.class)
                .addScalar("postcode", String.class)
                .addScalar("opened_on", LocalDate.class)
                .addScalar("closed_on", LocalDate.class)
                .addScalar("identifiers", String.class)
                .setParameter("after", after)
                .setParameter("day", asked.day());
        var rows = with(asked, query).getResultList();
        return new Rows(
                rows.stream().map(this::cells).toList(), rows.size() < STEP ? null : rows.getLast()[0].toString());
    }

    private List<@Nullable Object> cells(@Nullable Object[] row) {
        var cells = new ArrayList<@Nullable Object>(List.of(String.valueOf(row[0])));
        cells.addAll(Arrays.asList(row).subList(1, row.length - 1));
        var identifiers = identifiers((String) row[row.length - 1]);
        SCHEMES.forEach(scheme -> cells.add(identifiers.path(scheme).textValue()));
        return cells;
    }

    private JsonNode identifiers(@Nullable String byScheme) {
        try {
            return json.readTree(byScheme == null ? "{}" : byScheme);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what the database makes", e);
        }
    }

    private long count(Asked asked) {
        var query =
                session.createNativeQuery("select count(*) from organisation o where true" + wanted(asked), Long.class);
        if (asked.name() != null || asked.asOf() != null) {
            query.setParameter("day", asked.day());
        }
        return with(asked, query).getSingleResult();
    }

    /** As the list is narrowed. */
    private static String wanted(Asked asked) {
        var named = " and o.id in (select organisation_id from organisation_name"
                + " where folded like '%' || folded(:part) || '%' and valid_from <= :day)";
        var there = " and o.opened_on <= :day and (o.closed_on is null or o.closed_on >= :day)";
        return (asked.name() == null ? "" : named) + (asked.asOf() == null ? "" : there);
    }

    private static <T> NativeQuery<T> with(Asked asked, NativeQuery<T> query) {
        return asked.name() == null ? query : query.setParameter("part", asked.name());
    }
}
