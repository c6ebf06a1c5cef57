package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.authority.Declared;
import uk.commonthread.kit.identity.Appointments;

/**
 * Calls every operation of a service's contract as each kind of caller, and holds what they are answered against what its
 * resource declares. A service's test says what lies at each address, and what it would send; an operation that is new
 * fails until it has.
 */
public abstract class EndpointWalk {
    // No thing has had so many versions, so an edit with it changes nothing.
    private static final String STALE = "\"999999999\"";
    private static final Map<Class<?>, Known> KNOWN = new HashMap<>();

    private record Known(Things things, UUID body, Map<String, UUID> elsewhere, Map<String, UUID> there) {}

    @Inject
    Appointments appointments;

    /** All functions that anybody may hold. */
    protected abstract Set<String> functions();

    /** Somebody who was appointed to the function, but not where the things of {@link #places} lie. */
    protected abstract UUID appointedElsewhere(String function);

    /** The body where the things of {@link #places} lie. */
    protected abstract UUID body(Map<String, ?> places);

    /** Somebody who was appointed to the function in that body. */
    protected abstract UUID appointed(String function, UUID body);

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
    void whoeverHoldsNothingSeesAtMostWhatIsTheirs(ContractOperation operation) {
        for (var asks : List.of(As.stranger(), As.system())) {
            var answer = call(operation, asks, "\"0\"");
            switch (DeclaredInCode.of(operation).who()) {
                case SIGNED_IN -> assertThat(answer.statusCode()).isIn(200, 202);
                case OWNER -> refused(answer, 404);
                default -> refused(answer, 403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void aFunctionIsEnoughOnlyWhereItIsHeld(ContractOperation operation) {
        var declared = DeclaredInCode.of(operation);
        for (var function : functions()) {
            var isNamed = declared.functions().contains(function);
            var answer = call(operation, holder(function, known().elsewhere()), isNamed ? STALE : "\"0\"");
            switch (declared.who()) {
                case SIGNED_IN -> assertThat(answer.statusCode()).isIn(200, 202);
                case OWNER -> refused(answer, 404);
                case HOLDER_ANYWHERE, HOLDER_THERE_OR_ANYWHERE -> {
                    if (isNamed) {
                        // Of what belongs to no body they see only some.
                        assertThat(answer.statusCode()).as(function).isIn(200, 201, 404, 412);
                    } else {
                        refused(answer, 403);
                    }
                }
                default -> refused(answer, 403, 404);
            }
            if (declared.who() == Declared.Who.HOLDER_THERE_OR_ANYWHERE) {
                refused(callThere(operation, holder(function, known().elsewhere())), 403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forHolders")
    void theFunctionIsEnoughWhereItIsHeldAndNoOtherIs(ContractOperation operation) {
        var declared = DeclaredInCode.of(operation);
        for (var function : functions()) {
            var asks = holder(function, known().there());
            var answer = declared.who() == Declared.Who.HOLDER_THERE_OR_ANYWHERE
                    ? callThere(operation, asks)
                    : call(operation, asks, STALE);
            if (!declared.functions().contains(function)) {
                refused(answer, 403, 404);
            } else if (declared.who() == Declared.Who.HOLDER_ANYWHERE) {
                assertThat(answer.statusCode()).as(function).isIn(200, 201, 404, 409, 412);
            } else {
                assertThat(answer.statusCode()).as(function).isIn(200, 201, 202, 400, 409, 412);
            }
        }
    }

    static Stream<ContractOperation> forHolders() {
        return guarded()
                .filter(operation -> !DeclaredInCode.of(operation).functions().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void aSystemDoesWhatItsScopeIsDeclaredForAndNothingElse(String scope) {
        var may = guarded()
                .filter(operation -> DeclaredInCode.of(operation).who() == Declared.Who.SIGNED_IN
                        || DeclaredInCode.of(operation).scopes().contains(scope))
                .map(ContractOperation::id)
                .toList();
        assertThat(guarded()
                        .filter(operation -> !Set.of(401, 403, 404)
                                .contains(
                                        call(operation, As.system(scope), STALE).statusCode()))
                        .map(ContractOperation::id))
                .containsExactlyInAnyOrderElementsOf(may);
    }

    static Stream<String> scopes() {
        return Stream.concat(
                Stream.of("nothing.read"),
                DeclaredInCode.all().values().stream()
                        .flatMap(each -> each.scopes().stream())
                        .distinct());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("bySecret")
    void whoeverHasNotTheSecretIsRefused(ContractOperation operation) {
        var secret = Objects.requireNonNull(DeclaredInCode.of(operation).at());
        for (var asks : List.of(As.nobody(), As.admin())) {
            if (operation.takesJson()) {
                asks.body(Map.of(secret, UUID.randomUUID().toString()));
            }
            var answer = asks.request(
                    operation.method(),
                    operation.address(known().things().places(), Map.of(secret, UUID.randomUUID())));
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    static Stream<ContractOperation> bySecret() {
        return ContractOperation.all().stream()
                .filter(operation -> DeclaredInCode.of(operation).who() == Declared.Who.SECRET_HOLDER);
    }

    /** Of one address, one answer is the public's and another of those who work there: no cache takes one for the other. */
    @ParameterizedTest
    @MethodSource("readByEverybody")
    void thePublicAndStaffShareNoAnswer(ContractOperation operation) {
        var everyones = call(operation, As.nobody(), STALE);
        var staff = new HashMap<String, Supplier<RequestSpecification>>(Map.of("an administrator", As::admin));
        functions().forEach(function -> staff.put(function, () -> holder(function, known().there())));
        assertThat(everyones.getHeaders().getValues("Vary")).contains("Authorization");
        staff.forEach((who, asks) -> {
            var theirs = call(operation, asks.get(), STALE);
            assertThat(theirs.getHeaders().getValues("Vary")).as(who).contains("Authorization");
            if (!theirs.asString().equals(everyones.asString())) {
                assertThat(theirs.header("Cache-Control")).as(who).isEqualTo("no-store");
            }
            var tag = everyones.header("ETag");
            if (tag != null) {
                assertThat(theirs.header("ETag")).as(who).isNotEqualTo(tag);
                assertThat(call(operation, asks.get().header("If-None-Match", tag), STALE)
                                .statusCode())
                        .as("what %s is answered with the public's tag", who)
                        .isEqualTo(200);
            }
        });
    }

    /** Whoever guesses an id learns nothing by it: they are answered as for an id that nothing has. */
    @Test
    void whatIsHiddenIsToOthersAsIfItWereNotThere() {
        var unseen = hidden();
        var places = new HashMap<String, Object>(known().things().places());
        places.putAll(unseen);
        var hidden = new Things(places, bodies(places));
        var ids = Things.otherIds(unseen.values());
        var missing = hidden.withOther(ids);
        var soft = new SoftAssertions();
        var readByItsOwn = new ArrayList<String>();
        for (var operation : ContractOperation.all()) {
            if (takesFromAnyone(operation) || ids.keySet().stream().noneMatch(hidden.sent(operation)::contains)) {
                continue;
            }
            others().forEach((who, asks) -> soft.assertThat(Things.told(hidden.call(operation, asks.get(), "\"0\"")))
                    .as("what %s tells %s of what is hidden", operation, who)
                    .isEqualTo(Things.told(missing.call(operation, asks.get(), "\"0\""))));
            if (operation.isRead()) {
                var answer = hidden.call(operation, As.admin(), STALE);
                if (answer.statusCode() == 200) {
                    readByItsOwn.add(operation.id());
                    soft.assertThat(answer.header("Cache-Control"))
                            .as("whether %s of what is hidden is kept", operation)
                            .isEqualTo("no-store");
                }
            }
        }
        soft.assertThat(readByItsOwn).as("what is there, though hidden").isNotEmpty();
        soft.assertAll();
    }

    /** So that it was no missing thing, and no faulty body, for which the others were refused. */
    @ParameterizedTest
    @MethodSource("guarded")
    void anAdministratorIsNotRefused(ContractOperation operation) {
        // It may be too late for the act, or made from another version.
        assertThat(call(operation, As.admin(), STALE).statusCode()).isIn(200, 201, 202, 409, 412);
    }

    @ParameterizedTest
    @MethodSource("readByEverybody")
    void everybodyReadsWhatIsPublic(ContractOperation operation) {
        assertThat(call(operation, As.nobody(), STALE).statusCode()).isEqualTo(200);
    }

    @Test
    void theContractSaysWhatTheCodeDeclares() {
        assertThat(ContractOperation.all().stream()
                        .collect(Collectors.toMap(
                                ContractOperation::id,
                                said -> said.said().path("x-who").asText())))
                .isEqualTo(DeclaredInCode.all().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().inWords())));
        assertThat(ContractOperation.all())
                .allSatisfy(operation -> assertThat(operation.isGuarded())
                        .as(operation.id())
                        .isNotEqualTo(Set.of(Declared.Who.EVERYONE, Declared.Who.SECRET_HOLDER)
                                .contains(DeclaredInCode.of(operation).who())));
    }

    /** Everybody who is no administrator and holds nothing where the things lie. */
    private Map<String, Supplier<RequestSpecification>> others() {
        var others = new HashMap<String, Supplier<RequestSpecification>>(
                Map.of("nobody", As::nobody, "a stranger", As::stranger));
        functions()
                .forEach(function -> others.put(function + " elsewhere", () -> holder(function, known().elsewhere())));
        return others;
    }

    private static void refused(Response answer, Integer... status) {
        assertThat(answer.statusCode()).isIn((Object[]) status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("requestId")).isNotBlank();
    }

    private Response call(ContractOperation operation, RequestSpecification asks, String version) {
        return known().things().call(operation, asks, version);
    }

    /** Made once for all that the walk asks. */
    private Known known() {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(getClass(), _ -> {
                var places = places();
                var body = body(places);
                return new Known(
                        new Things(places, bodies(places)),
                        body,
                        holders(this::appointedElsewhere),
                        holders(function -> appointed(function, body)));
            });
        }
    }

    private static RequestSpecification holder(String function, Map<String, UUID> among) {
        return As.person(Objects.requireNonNull(among.get(function)), "Hilary Holder");
    }

    /** One of each function, once the service knows of it. */
    private Map<String, UUID> holders(Function<String, UUID> appointed) {
        var holders = functions().stream().collect(Collectors.toMap(Function.identity(), appointed));
        holders.values()
                .forEach(person -> await().until(() -> !appointments
                        .heldBy(person, LocalDate.now(ZoneId.of("Europe/London")))
                        .isEmpty()));
        return holders;
    }

    /** Where it need not name a place, it does. */
    private Response callThere(ContractOperation operation, RequestSpecification asks) {
        var named = Map.of(Objects.requireNonNull(DeclaredInCode.of(operation).at()), known().body());
        return asks.request(
                operation.method(), operation.address(known().things().places(), named));
    }

    private static boolean takesFromAnyone(ContractOperation operation) {
        var who = DeclaredInCode.of(operation).who();
        return who == Declared.Who.SECRET_HOLDER || (who == Declared.Who.EVERYONE && !operation.isRead());
    }
}
