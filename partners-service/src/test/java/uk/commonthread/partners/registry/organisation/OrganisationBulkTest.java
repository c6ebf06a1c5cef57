package uk.commonthread.partners.registry.organisation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.created;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.Events;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.partners.registry.claim.Claims;

@ServiceTest
class OrganisationBulkTest {
    private static final Logger LOG = Logger.getLogger(OrganisationBulkTest.class);
    private static final LocalDate FROM = LocalDate.of(2020, 2, 1);

    private UUID batch = UUID.randomUUID();
    private String unlike = "";

    @Inject
    OrganisationBulk bulk;

    @Inject
    Claims claims;

    @Inject
    AgroalDataSource database;

    /** All tests of a class are one bean. */
    @BeforeEach
    void anew() {
        batch = UUID.randomUUID();
        unlike = "Medlar" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    }

    @Test
    void whatCameByTheThousandIsAsIfItHadBeenRegisteredAlone() throws Exception {
        var alone = created(As.admin(), "/organisations", alone("Alone", number()));
        keep(given("Together", number()));

        bulk.register(batch, 0);

        var together = made(1);
        assertThat(shown(together)).isEqualTo(shown(alone));
        for (var type : List.of("partners.organisation.created.v1", "partners.organisation.state.v1")) {
            var topic = type.contains("state") ? "partners.state.v1" : "partners.v1";
            assertThat(without(Events.on(topic).withKey(together).awaitOne(type).json()))
                    .isEqualTo(without(
                            Events.on(topic).withKey(alone).awaitOne(type).json()));
        }
    }

    @Test
    void theAuditTellsOfEach() throws SQLException {
        keep(given("Told of", number()));

        bulk.register(batch, 0);

        assertThat(text(
                        "select kind || ' ' || verb || ' ' || version || ' ' || standing from audit_entry where record_id = '"
                                + made(1) + "'"))
                .isEqualTo("partners.organisation created 0 SERVICE");
    }

    @Test
    void whatEachMustKeepAloneIsLookedAtWhenItComes() throws SQLException {
        keep(given("", number()), given("Ends", "12"), given("A registered one", number()));

        bulk.register(batch, 0);

        assertThat(faults()).containsExactly("invalid", "not-in-scheme", null);
    }

    @Test
    void anIdentifierIsNotGivenTwice() throws Exception {
        var taken = number();
        var twice = number();
        created(As.admin(), "/organisations", alone("Before", taken));
        keep(given("Second", taken), given("First", twice), given("Again", twice), given("Other", number()));

        bulk.register(batch, 0);

        assertThat(faults()).containsExactly("identifier-taken", null, "identifier-repeated", null);
    }

    @Test
    void noneIsRegisteredAloneWhileManyAre() {
        var waiting = new CompletableFuture<Boolean>();
        QuarkusTransaction.requiringNew().run(() -> {
            claims.takeAll();
            waiting.completeAsync(() -> QuarkusTransaction.requiringNew().call(() -> {
                claims.take("GB-CHC-1");
                return true;
            }));
            assertThat(waiting.copy()
                            .completeOnTimeout(false, 300, TimeUnit.MILLISECONDS)
                            .join())
                    .isFalse();
        });

        assertThat(waiting.orTimeout(10, TimeUnit.SECONDS).join()).isTrue();
    }

    @Test
    void thoseThatDoNotFitIntoOneStepAreInTheNext() throws SQLException {
        var many = OrganisationBulk.STEP + 10;

        assertThat(registered(many, n -> given(unlike + " " + n))).isEqualTo(many);

        assertThat(count("select count(*) from organisation_name where name like '" + unlike + " %'"))
                .isEqualTo(many);
        assertThat(count("select count(*) from bulk_row where batch_id = '" + batch + "' and made_id is null"))
                .isZero();
    }

    @Test
    void whatHasBeenKeptIsNotHeld() {
        var first = new AtomicReference<@Nullable WeakReference<NewOrganisation>>();
        var isHeld = new AtomicBoolean(true);
        bulk.keep(
                batch,
                LongStream.rangeClosed(1, 2000)
                        .mapToObj(n -> {
                            var row = given(unlike + " " + n);
                            if (n == 1) {
                                first.set(new WeakReference<>(row));
                            } else if (n == 2000) {
                                System.gc();
                                isHeld.set(requireNonNull(first.get()).get() != null);
                            }
                            return row;
                        })
                        .iterator());

        assertThat(isHeld).isFalse();
    }

    /** Measures with {@code -Dct.measure=FILE}, writes there what it found for {@code ./dev bench}, and promises nothing. */
    @EnabledIfSystemProperty(named = "ct.measure", matches = ".+")
    @Test
    void organisationsASecond() throws Exception {
        var first = 1_000_000 + ThreadLocalRandom.current().nextInt(8_000_000);
        measure(10_000, first); // that the code is warm
        var few = measure(10_000, first + 10_000);
        var many = measure(100_000, first + 20_000);

        var found = "seconds=%.1f%nheap-of-10000=%d%nheap-of-100000=%d%n"
                .formatted(many.seconds(), few.megabytes(), many.megabytes());
        LOG.infof("MEASURED %s", found);
        Files.writeString(Path.of(System.getProperty("ct.measure")), found);
    }

    /** How long it takes until all of it is on Kafka, and what is held meanwhile: it collects all the time. */
    private Measured measure(int many, int beginsWith) throws Exception {
        anew();
        var held = new ConcurrentSkipListSet<Long>();
        var isOver = new AtomicBoolean();
        var collecting = Thread.ofPlatform().daemon().start(() -> {
            while (!isOver.get()) {
                System.gc();
                held.add(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
            }
        });
        var began = System.nanoTime();

        registered(many, n -> given(unlike + " " + n, Long.toString(beginsWith + n)));
        await().atMost(Duration.ofMinutes(5)).until(() -> count("select count(*) from outbox") == 0);

        var seconds = (System.nanoTime() - began) / 1e9;
        isOver.set(true);
        collecting.join();
        LOG.infof("MEASURED %,d in %.1f s, held %s", many, seconds, held);
        assertThat(count("select count(*) from organisation_name where name like '" + unlike + " %'"))
                .isEqualTo(many);
        return new Measured(seconds, held.last());
    }

    private record Measured(double seconds, long megabytes) {}

    private long registered(long many, LongFunction<NewOrganisation> each) {
        Iterator<NewOrganisation> rows =
                LongStream.rangeClosed(1, many).mapToObj(each).iterator();
        bulk.keep(batch, rows);
        long last = 0;
        for (long next = bulk.register(batch, 0); next > last; next = bulk.register(batch, last)) {
            last = next;
        }
        return last;
    }

    private void keep(NewOrganisation... rows) {
        bulk.keep(batch, Stream.of(rows).iterator());
    }

    private static NewOrganisation given(String name, String... numbers) {
        return new NewOrganisation(
                name,
                RoleKind.VOLUNTARY_ORGANISATION,
                FROM,
                Stream.of(numbers)
                        .map(number -> new IdentifierGiven("GB-CHC", number))
                        .toList(),
                "EX2 4QD");
    }

    /** The same as a request of its own. */
    private static Map<String, Object> alone(String name, String number) {
        return Map.of(
                "name",
                name,
                "role",
                "VOLUNTARY_ORGANISATION",
                "from",
                FROM,
                "postcode",
                "EX2 4QD",
                "identifiers",
                List.of(Map.of("scheme", "GB-CHC", "identifier", number)));
    }

    private static String number() {
        return "7" + ThreadLocalRandom.current().nextInt(100_000, 999_999);
    }

    /** What everybody reads of it, but what is its own. */
    private static Map<String, Object> shown(UUID id) {
        var shown = new HashMap<String, Object>(
                As.nobody().get(API + "/organisations/{id}", id).jsonPath().getMap(""));
        shown.keySet().removeAll(List.of("id", "name"));
        var identifiers = new HashMap<>((Map<?, ?>) ((List<?>) shown.get("identifiers")).getFirst());
        identifiers.keySet().removeAll(List.of("identifier", "orgId"));
        shown.put("identifiers", identifiers);
        return shown;
    }

    private static JsonNode without(JsonNode state) {
        ObjectNode less = state.deepCopy();
        less.remove(List.of("id", "name"));
        ((ObjectNode) less.get("identifiers").get(0)).remove("identifier");
        return less;
    }

    private UUID made(long number) throws SQLException {
        return UUID.fromString(
                text("select made_id from bulk_row where batch_id = '" + batch + "' and number = " + number));
    }

    private List<@Nullable String> faults() throws SQLException {
        var faults =
                text("select string_agg(coalesce(fault, '-'), ' ' order by number) from bulk_row where batch_id = '"
                        + batch + "'");
        return Stream.of(faults.split(" "))
                .map(fault -> fault.equals("-") ? null : fault)
                .toList();
    }

    private long count(String query) throws SQLException {
        return Long.parseLong(text(query));
    }

    private String text(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
