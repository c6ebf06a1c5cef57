package uk.commonthread.kit.testing;

import static uk.commonthread.kit.testing.ContractOperation.name;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every list of a service's contract with every choice of its filters and orders, the first page and the next, as
 * everybody who sees another part of it, in a database with many rows of everything. A page reads about as many rows as
 * it shows, and no statement that was sent is one for which the database would read a table from end to end. A
 * service's test says what the filters are asked for, and fills the tables; a list, a filter or a table that is new
 * fails until it has.
 */
public abstract class ListWalk {
    /** So many rows that a page which reads them all is far above {@link #MOST_ROWS}. */
    public static final int MANY = 5_000;

    /** One of the bodies, and the person who is appointed there. */
    protected static final UUID THE_77TH = id(0, 77);

    // A page of ten, each with what hangs on it.
    private static final int PAGE = 10;
    private static final int MOST_ROWS = 150;
    private static final Map<String, Supplier<RequestSpecification>> READERS = Map.of(
            "nobody",
            As::nobody,
            "somebody appointed",
            () -> As.person(THE_77TH, "Sue Seventy-Seventh"),
            "an administrator",
            As::admin);
    private static final Set<String> PAGING = Set.of("after", "limit");
    // What any request may use besides what it is about.
    private static final Set<String> KIT =
            Set.of("outbox", "inbox", "idempotency_key", "audit_pending", "change_floor", "mail");
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final Pattern SCAN = Pattern.compile("(?:Seq Scan|(?<!Bitmap )Index(?: Only)? Scan|Bitmap Heap Scan)"
            + "(?: Backward)?(?: using \\w+)? on (\\w+)");
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on (\\w+)");
    private static final Map<Class<?>, Map<String, RowsRead.Read>> filled = new HashMap<>();

    // Of the kit's own tables: one of each body, as of all else.
    private static final String AUDIT = """
            with entry as (
                insert into audit_entry (id, at, kind, record_id, version, verb, standing, bodies, changes)
                select many(0, i), now(), 'many', many(0, i), 0, 'created', 'SERVICE', array[many(0, i)], '{}' from {many}
                returning id)
            insert into audit_entry_body (body_id, entry_id) select id, id from entry""";
    // What is public stands in the middle, as elsewhere.
    private static final String CHANGES = """
            with told as (
                insert into change (event_id, type, subject, payload, occurred_at, sent_at, is_public)
                select many(0, i), 'many', many(0, i), '{}', now(), now(), i between 1251 and 3750 from {many} order by i
                returning number, event_id, is_public)
            insert into change_audience (reader, number)
            select reader || ' ' || event_id, number
            from told, unnest(array['SECRETARIAT', 'STRATEGY_LEAD']) as reader where not is_public""";
    private static final Map<String, ?> KIT_VALUES = Map.of("recordId", id(0, 77));

    private static final String IDS = """
            create or replace function many(kind integer, i bigint) returns uuid language sql immutable
                return cast(format('00000000-%s-7000-8000-%s', lpad(cast(kind as text), 4, '0'), lpad(cast(i as text), 12, '0'))
                    as uuid)""";

    @Inject
    QueryPlans plans;

    @Inject
    RowsRead rows;

    /**
     * Statements that leave {@link #MANY} rows and more in each table that a list reads. In them {@code {many}} gives the
     * numbers {@code i}, and the function {@code many(kind, i)} the id of the i-th thing of a kind, as {@link #id} does.
     * The i-th person and the i-th body have the same id, of kind 0; there that person is appointed.
     */
    protected abstract List<String> fill();

    /**
     * What is asked for, by the name of the filter, or by {@code list.filter} with the list's operation where the name
     * alone does not say it; and what stands in a path, by what comes before it: {@code partnerships} for
     * {@code /partnerships/{partnershipId}/seats}. Fewer rows than a page have it, or else a walk through the whole table
     * would end early and show nothing.
     */
    protected abstract Map<String, ?> values();

    /** The id of the i-th thing of a kind: before all ids of other tests. */
    protected static UUID id(int kind, int i) {
        return UUID.fromString("00000000-%04d-7000-8000-%012d".formatted(kind, i));
    }

    /** The tables that stay small. */
    protected Set<String> small() {
        return Set.of();
    }

    static Stream<ContractOperation> lists() {
        return ContractOperation.all().stream()
                .filter(operation -> operation.isRead() && operation.id().startsWith("list"));
    }

    @BeforeEach
    void manyRows() throws SQLException {
        if (filled.containsKey(getClass())) {
            return;
        }
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
            filled.put(getClass(), rows.by(() -> {}));
            statement.execute(IDS);
            for (var rows :
                    Stream.concat(Stream.of(AUDIT, CHANGES), fill().stream()).toList()) {
                statement.execute(rows.replace("{many}", "generate_series(1, " + MANY + ") i"));
                // A connection keeps its plan for checking a foreign key, and one from when a table was a page long
                // reads all of it.
                statement.execute("analyze");
            }
            // Else some of this would be counted with what is read next.
            statement.execute("select pg_stat_force_next_flush()");
        }
    }

    /** The most rows of a table that a page may read: a page's, and those that other tests have left before them. */
    private long most(String table) {
        var left = Objects.requireNonNull(filled.get(getClass())).get(table);
        return MOST_ROWS + (left == null ? 0 : Math.max(0, left.held()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aPageReadsLittleMoreThanItShows(ContractOperation list) throws SQLException {
        var soft = new SoftAssertions();
        var answered = new TreeSet<String>();
        var readers = 0;
        for (var filters : choices(list)) {
            for (var reader : READERS.entrySet()) {
                if (read(reader.getKey(), reader.getValue(), address(list, filters), soft)) {
                    answered.addAll(filters.keySet());
                    readers++;
                }
            }
        }
        soft.assertThat(readers).as("readings of %s", list).isPositive();
        soft.assertThat(answered)
                .as("what %s answered for, and did not refuse", list)
                .containsExactlyInAnyOrderElementsOf(
                        filters(list).map(ContractOperation::name).toList());
        soft.assertAll();
    }

    /** Reads the first page and the next; false where that reader gets none, or the filters do not go together. */
    private boolean read(String who, Supplier<RequestSpecification> reader, String address, SoftAssertions soft)
            throws SQLException {
        var first = reader.get().get(address);
        soft.assertThat(first.statusCode()).as("%s: %s", who, address).isIn(200, 400, 401, 403, 404);
        if (first.statusCode() != 200) {
            return false;
        }
        measure(who, reader, address, soft);
        var next = NEXT.matcher(first.headers().hasHeaderWithName("Link") ? first.header("Link") : "");
        if (next.matches()) {
            measure(who, reader, next.group(1), soft);
        }
        return true;
    }

    private void measure(String who, Supplier<RequestSpecification> reader, String address, SoftAssertions soft)
            throws SQLException {
        Runnable page = () -> reader.get().get(address).then().statusCode(200);
        var read = rows.by(page);
        for (int again = 0; again < 2 && isMuch(read); again++) {
            // What runs beside it at its own times is none of its.
            read = rows.by(page);
        }
        var what = "%s: %s".formatted(who, address);
        for (var statement : plans.of(page).entrySet()) {
            var told = "%s%n%s%n%s".formatted(what, statement.getKey(), statement.getValue());
            for (var table : tables(SCAN, statement.getValue())) {
                var of = Objects.requireNonNull(read.get(table), table);
                soft.assertThat(of.held())
                        .as("rows in %s, to tell%n%s", table, what)
                        .isGreaterThanOrEqualTo(MANY);
                soft.assertThat(of.rows())
                        .as("rows of %s that were read%n%s", table, told)
                        .isLessThanOrEqualTo(most(table));
            }
            soft.assertThat(tables(WHOLE_TABLE, statement.getValue())).as(told).isEmpty();
        }
    }

    private Set<String> tables(Pattern scan, String plan) {
        return scan.matcher(plan)
                .results()
                .map(found -> found.group(1))
                .filter(table -> !KIT.contains(table) && !small().contains(table))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isMuch(Map<String, RowsRead.Read> tables) {
        return tables.entrySet().stream().anyMatch(table -> table.getValue().rows() > most(table.getKey()));
    }

    private String address(ContractOperation list, Map<String, String> filters) {
        var address = new StringBuilder(list.address(values()));
        var paged =
                list.parameters("query").anyMatch(parameter -> name(parameter).equals("limit"));
        var query = new ArrayList<String>(paged ? List.of("limit=" + PAGE) : List.of());
        filters.forEach((name, value) -> query.add(name + "=" + value));
        return query.isEmpty()
                ? address.toString()
                : address.append(address.indexOf("?") < 0 ? "?" : "&")
                        .append(String.join("&", query))
                        .toString();
    }

    private static Stream<JsonNode> filters(ContractOperation list) {
        return list.parameters("query")
                .filter(parameter -> !PAGING.contains(name(parameter)))
                .filter(parameter -> !parameter.path("required").asBoolean());
    }

    /** Every choice of filters and orders: each left out, and each with each of its values. */
    private List<Map<String, String>> choices(ContractOperation list) {
        List<Map<String, String>> choices = new ArrayList<>(List.of(Map.of()));
        filters(list).forEach(parameter -> {
            for (var choice : List.copyOf(choices)) {
                for (var value : values(list, parameter)) {
                    var more = new LinkedHashMap<>(choice);
                    more.put(name(parameter), value);
                    choices.add(more);
                }
            }
        });
        return choices;
    }

    private List<String> values(ContractOperation list, JsonNode parameter) {
        var name = name(parameter);
        var given = Stream.of(values().get(list.id() + "." + name), values().get(name), KIT_VALUES.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (given != null) {
            return List.of(given.toString());
        }
        var counted = ContractOperation.choices(parameter.get("schema"));
        if (counted.isEmpty()) {
            throw new AssertionError("Say in this test what " + list + " is asked for by " + name);
        }
        return counted;
    }
}
