package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.identity.Appointments;

/**
 * Calls every operation of a service's contract as everybody who may not, and those that need no token as nobody. Which
 * functions an operation takes stands in the code; a service's test says what lies at each address, and what it would
 * send. An operation that is new fails until it has, and so does one that asks nobody who they are and is not named.
 */
public abstract class EndpointWalk {
    private static final String ANYBODY = "**";
    private static final String ADMIN = "platform-admin";
    // No thing has had so many versions, so an edit with it changes nothing.
    private static final String STALE = "\"999999999\"";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<String, Set<String>> ROLES = roles();
    private static final Map<Class<?>, Known> KNOWN = new HashMap<>();

    private record Known(Things things, Map<String, UUID> elsewhere) {}

    private record Things(Map<String, ?> places, Map<String, ?> bodies) {
        /** What is sent, all but the headers. */
        String sent(ContractOperation operation) {
            return operation.address(places) + " " + bodies.get(operation.id());
        }

        /** The same of other things, which have an id each in the place of those. */
        Things withOther(Map<String, String> ids) {
            return new Things(renamed(places, ids), renamed(bodies, ids));
        }

        private static Map<String, ?> renamed(Map<String, ?> named, Map<String, String> ids) {
            return named.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> renamed(entry.getValue(), ids)));
        }

        private static Object renamed(Object value, Map<String, String> ids) {
            return switch (value) {
                case Map<?, ?> map ->
                    map.entrySet().stream()
                            .collect(Collectors.toMap(
                                    entry -> entry.getKey().toString(), entry -> renamed(entry.getValue(), ids)));
                case List<?> list ->
                    list.stream().map(each -> renamed(each, ids)).toList();
                case UUID id -> ids.getOrDefault(id.toString(), id.toString());
                case String text -> ID.matcher(text).replaceAll(id -> ids.getOrDefault(id.group(), id.group()));
                default -> value;
            };
        }
    }

    @Inject
    Appointments appointments;

    /** All functions that anybody may hold. */
    protected abstract Set<String> functions();

    /** Somebody who was appointed to the function, but not where the things of {@link #places} lie. */
    protected abstract UUID appointedElsewhere(String function);

    /**
     * What lies at the addresses: {@code needs} is what {@code /needs/{id}} is called with, and {@code engagementId} what
     * a query is that cannot do without. What everybody reads is public.
     */
    protected abstract Map<String, ?> places();

    /** What each operation that takes a body would be sent by somebody who may. */
    protected abstract Map<String, ?> bodies(Map<String, ?> places);

    /**
     * What lies at the addresses, as in {@link #places}, that only those who hold a function there know of: drafts, and
     * what people said. The rest of the addresses is as there.
     */
    protected abstract Map<String, ?> hidden();

    /** The operations that change something and take it from anybody. */
    protected Set<String> openToAll() {
        return Set.of();
    }

    /** The operations for which it is enough to hold the function anywhere. */
    protected Set<String> wherever() {
        return Set.of();
    }

    /** A body that is made without a member that is not its to change. */
    protected static Map<String, Object> without(Map<String, ?> body, String member) {
        var less = new HashMap<String, Object>(body);
        less.remove(member);
        return less;
    }

    static Stream<ContractOperation> guarded() {
        return ContractOperation.all().stream().filter(ContractOperation::isGuarded);
    }

    static Stream<ContractOperation> readByEverybody() {
        return ContractOperation.all().stream().filter(operation -> operation.isRead() && !operation.isGuarded());
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverIsNotSignedInIsAskedTo(ContractOperation operation) {
        var me = UUID.randomUUID();
        for (var asks : List.of(
                As.nobody(),
                As.expired(me),
                As.forged(me),
                As.wrongAudience(me),
                As.wrongIssuer(me),
                As.bearer("forged"))) {
            refused(call(operation, asks, "\"0\""), 401);
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whoeverHoldsNothingIsRefused(ContractOperation operation) {
        for (var asks : List.of(As.stranger(), As.system())) {
            var answer = call(operation, asks, "\"0\"");
            if (roles(operation).contains(ANYBODY)) {
                seesOnlyTheirOwn(answer);
            } else {
                refused(answer, 403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aFunctionIsEnoughOnlyWhereItIsHeld(ContractOperation operation) {
        for (var function : functions()) {
            var may = roles(operation).contains(function) && wherever().contains(operation.id());
            var answer = call(operation, elsewhere(function), may ? STALE : "\"0\"");
            if (roles(operation).contains(ANYBODY)) {
                seesOnlyTheirOwn(answer);
            } else if (may) {
                assertThat(answer.statusCode()).as(function).isIn(200, 201, 412);
            } else {
                refused(answer, 403, 404);
            }
        }
    }

    /** Whoever guesses an id learns nothing by it: they are answered as for an id that nothing has. */
    @Test
    void whatIsHiddenIsToOthersAsIfItWereNotThere() {
        var unseen = hidden();
        var places = new HashMap<String, Object>(known().things().places());
        places.putAll(unseen);
        var hidden = new Things(places, bodies(places));
        var ids = ids(unseen.values());
        var missing = hidden.withOther(ids);
        var soft = new SoftAssertions();
        var readByItsOwn = new ArrayList<String>();
        for (var operation : ContractOperation.all()) {
            if (openToAll().contains(operation.id())
                    || ids.keySet().stream().noneMatch(hidden.sent(operation)::contains)) {
                continue;
            }
            others().forEach((who, asks) -> soft.assertThat(told(call(operation, hidden, asks.get(), "\"0\"")))
                    .as("what %s tells %s of what is hidden", operation, who)
                    .isEqualTo(told(call(operation, missing, asks.get(), "\"0\""))));
            if (operation.isRead() && call(operation, hidden, As.admin(), STALE).statusCode() == 200) {
                readByItsOwn.add(operation.id());
            }
        }
        soft.assertThat(readByItsOwn).as("what is there, though hidden").isNotEmpty();
        soft.assertAll();
    }

    /** So that it was no missing thing, and no faulty body, for which the others were refused. */
    @ParameterizedTest
    @MethodSource("guarded")
    void anAdministratorIsNotRefused(ContractOperation operation) {
        assertThat(roles(operation)).containsAnyOf(ADMIN, ANYBODY);
        // It may be too late for the act, or made from another version.
        assertThat(call(operation, As.admin(), STALE).statusCode()).isIn(200, 201, 202, 409, 412);
    }

    @ParameterizedTest
    @MethodSource("readByEverybody")
    void everybodyReadsWhatIsPublic(ContractOperation operation) {
        assertThat(call(operation, As.nobody(), STALE).statusCode()).isEqualTo(200);
    }

    @Test
    void whateverChangesSomethingAsksWhoIsCalling() {
        assertThat(ContractOperation.all().stream()
                        .filter(operation -> !operation.isRead() && !operation.isGuarded())
                        .map(ContractOperation::id))
                .containsExactlyInAnyOrderElementsOf(openToAll());
    }

    @Test
    void theContractAsksWhereverTheCodeDoes() {
        assertThat(ROLES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        guarded().map(ContractOperation::id).toList());
    }

    /** The guarded operations that somebody is not turned away from. */
    protected final List<String> takenFrom(Supplier<RequestSpecification> somebody) {
        return guarded()
                .filter(operation -> !Set.of(401, 403, 404)
                        .contains(call(operation, somebody.get(), STALE).statusCode()))
                .map(ContractOperation::id)
                .toList();
    }

    /** Everybody who is no administrator and holds nothing where the things lie. */
    private Map<String, Supplier<RequestSpecification>> others() {
        var others = new HashMap<String, Supplier<RequestSpecification>>(
                Map.of("nobody", As::nobody, "a stranger", As::stranger));
        functions().forEach(function -> others.put(function + " elsewhere", () -> elsewhere(function)));
        return others;
    }

    /** All that an answer says, but which things and which request it is of. */
    private static String told(Response answer) {
        return answer.statusCode() + " "
                + ID.matcher(answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", ""))
                        .replaceAll("id");
    }

    /** Each id among these, with one that nothing has. */
    private static Map<String, String> ids(Collection<?> places) {
        return ID.matcher(places.toString())
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), _ -> UUID.randomUUID().toString()));
    }

    private static void seesOnlyTheirOwn(Response answer) {
        assertThat(answer.statusCode()).isIn(200, 202, 404, 409);
    }

    private static void refused(Response answer, Integer... status) {
        assertThat(answer.statusCode()).isIn((Object[]) status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("requestId")).isNotBlank();
    }

    private Response call(ContractOperation operation, RequestSpecification asks, String version) {
        return call(operation, known().things(), asks, version);
    }

    private static Response call(
            ContractOperation operation, Things things, RequestSpecification asks, String version) {
        var request = operation.needsVersion() ? asks.header("If-Match", version) : asks;
        if (operation.hasBody()) {
            var body = things.bodies().get(operation.id());
            if (body == null) {
                throw new AssertionError("Say in this test what " + operation + " would be sent");
            }
            if (operation.takesJson()) {
                request.body(body);
            } else {
                request.contentType(ContentType.BINARY).body(body.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.request(operation.method(), operation.address(things.places()));
    }

    /** Made once for all that the walk asks. */
    private Known known() {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(getClass(), _ -> {
                var places = places();
                return new Known(
                        new Things(places, bodies(places)),
                        functions().stream().collect(Collectors.toMap(Function.identity(), this::appointedElsewhere)));
            });
        }
    }

    private RequestSpecification elsewhere(String function) {
        var person = Objects.requireNonNull(known().elsewhere().get(function));
        await().until(() -> !appointments
                .heldBy(person, LocalDate.now(ZoneId.of("Europe/London")))
                .isEmpty());
        return As.person(person, "Elsie Elsewhere");
    }

    private static Set<String> roles(ContractOperation operation) {
        return ROLES.getOrDefault(operation.id(), Set.of());
    }

    /** What the code asks for, by operation. */
    private static Map<String, Set<String>> roles() {
        return new ClassFileImporter()
                .importPath(Path.of("target", "classes")).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method ->
                                method.isAnnotatedWith(Operation.class) && method.isAnnotatedWith(RolesAllowed.class))
                        .collect(Collectors.toMap(EndpointWalk::operationId, EndpointWalk::allowed));
    }

    private static String operationId(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class).operationId();
    }

    private static Set<String> allowed(JavaMethod method) {
        return Set.of(method.getAnnotationOfType(RolesAllowed.class).value());
    }
}
