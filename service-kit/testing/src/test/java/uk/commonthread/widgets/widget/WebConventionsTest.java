package uk.commonthread.widgets.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ETags;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.kit.web.PublicView;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.kit.web.Versions;
import uk.commonthread.widgets.TestAppointments;

@ServiceTest
class WebConventionsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Inject
    Session session;

    @Inject
    TestAppointments appointments;

    /** The gateway takes 32 KB of headers, and adds who it is that asks, and where. */
    @Test
    void headersThatTheGatewayTookAreTaken() {
        As.nobody()
                .header("X-Large", "x".repeat(36 * 1024))
                .get(Widgets.PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void aListIsReadPageByPageInTheOrderOfCreation() {
        var body = UUID.randomUUID();
        var made = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            made.add(Widgets.make(As.admin(), Widgets.named("Cog " + i, body)).toString());
        }
        var read = new ArrayList<String>();
        var address = Widgets.PATH + "?limit=2&bodyId=" + body;
        while (address != null) {
            var page = As.nobody().get(address).then().statusCode(200).extract();
            read.addAll(page.path("items.id"));
            var link = page.header("Link");
            assertThat(link == null).isEqualTo(page.path("next") == null);
            address = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(read).isEqualTo(made);
    }

    @Test
    void theLastPageHasNoNext() {
        var body = UUID.randomUUID();
        Widgets.make(As.admin(), Widgets.named("Cog", body));
        As.nobody()
                .get(Widgets.PATH + "?limit=1&bodyId=" + body)
                .then()
                .header("Link", nullValue())
                .body("items", hasSize(1), "next", nullValue());
    }

    @Test
    void anEditNeedsTheCurrentVersion() {
        var id = Widgets.make("Cog");
        As.admin()
                .body(Widgets.named("Gear"))
                .put(Widgets.PATH + "/{id}", id)
                .then()
                .statusCode(428);
        assertThat(Widgets.rename(id, 9, "Gear")).isEqualTo(412);
        assertThat(Widgets.rename(id, 0, "Gear")).isEqualTo(200);
        assertThat(Widgets.rename(id, 0, "Gear")).isEqualTo(412);
    }

    @Test
    void anIfMatchThatIsNoVersionIsRefused() {
        var id = Widgets.make("Cog");
        for (var tag : List.of("*", "W/\"0\"", "\"0\", \"1\"", "0")) {
            As.admin()
                    .header("If-Match", tag)
                    .body(Widgets.named("Gear"))
                    .put(Widgets.PATH + "/{id}", id)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void anEditIsNotMadeFromWhatIsPublic() {
        var id = Widgets.make("Cog");
        As.admin()
                .header("If-Match", "\"p0-0000000000000000\"")
                .body(Widgets.named("Gear"))
                .put(Widgets.PATH + "/{id}", id)
                .then()
                .statusCode(412)
                .body("detail", containsString("what is public"));
    }

    @Test
    void theTagOfAPublicViewIsNoneOfTheirsWhoEdit() {
        record Shown(UUID id, int version) implements PublicView {}

        record Edited(UUID id, int version) implements Versioned {}

        var id = UUID.randomUUID();
        assertThat(Versions.ok(new Shown(id, 3)).getHeaders().getFirst("ETag")).isEqualTo(new EntityTag("p3"));
        assertThat(Versions.ok(new Edited(id, 3)).getHeaders().getFirst("ETag")).isEqualTo(new EntityTag("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "*", "\"7\", %s", "W/\"a,b\",W/%s"})
    void whatTheReaderHoldsAlreadyIsNotSentAgain(String held) {
        var address = Widgets.PATH + "/" + Widgets.make("Cog");
        for (var reader : List.<Supplier<RequestSpecification>>of(As::nobody, As::admin)) {
            var tag = reader.get().get(address).header("ETag");
            reader.get()
                    .header("If-None-Match", held.formatted(tag))
                    .get(address)
                    .then()
                    .statusCode(304)
                    .header("ETag", is(tag))
                    .header("Vary", is("Authorization"))
                    .body(is(""));
        }
        var tag = As.nobody().get(address).header("ETag");
        As.nobody()
                .header("If-None-Match", held.formatted(tag))
                .head(address)
                .then()
                .statusCode(304);
    }

    @Test
    void thePublicAndThoseWhoAreSignedInNeverShareATag() {
        var address = Widgets.PATH + "/" + Widgets.make("Cog");
        var tag = As.nobody().get(address).header("ETag");

        As.admin()
                .header("If-None-Match", tag)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", not(is(tag)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "0", "\"0\"", "\"0-0000000000000000\"", "\"p0\"", "\"*\"", "nonsense"})
    void whatTheReaderDoesNotHoldIsSent(String held) {
        var address = Widgets.PATH + "/" + Widgets.make("Cog");
        As.nobody()
                .header("If-None-Match", held)
                .get(address)
                .then()
                .statusCode(200)
                .body("name", is("Cog"));
    }

    @Test
    void aTagTellsTheVersionAndAllThatIsShown() {
        var cog = As.nobody().get(Widgets.PATH + "/{id}", Widgets.make("Cog")).header("ETag");
        var gear = As.nobody().get(Widgets.PATH + "/{id}", Widgets.make("Gear")).header("ETag");

        assertThat(cog).matches(ETags.version(0)::matches).isNotEqualTo(gear);
    }

    /** Names of others in it may have changed meanwhile, which is nothing that an edit overwrites. */
    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"0-0000000000000000\"", "\"0-0000000000000000-s\""})
    void anEditIsHeldAgainstTheVersionAlone(String held) {
        As.admin()
                .header("If-Match", held)
                .body(Widgets.named("Gear"))
                .put(Widgets.PATH + "/{id}", Widgets.make("Cog"))
                .then()
                .statusCode(200)
                .header("ETag", ETags.version(1));
    }

    @Test
    void onlyAReadIsAnsweredByWhatTheReaderHolds() {
        var id = Widgets.make("Cog");
        As.admin()
                .headers("If-None-Match", "\"1\"", "If-Match", "\"0\"")
                .body(Widgets.named("Gear"))
                .put(Widgets.PATH + "/{id}", id)
                .then()
                .statusCode(200)
                .body("name", is("Gear"));
        As.nobody()
                .header("If-None-Match", "*")
                .get(Widgets.PATH + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void whatThePublicReadsMayBeKeptAndIsAskedForAgain() {
        var answer = As.nobody().get(Widgets.PATH).then().statusCode(200).extract();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.headers().getValues("Vary")).contains("Authorization");
    }

    @Test
    void aRecordThatThePublicReadsMayBeKeptToo() {
        var id = Widgets.make("Cog");
        As.nobody().get(Widgets.PATH + "/{id}", id).then().statusCode(200).header("Cache-Control", is("no-cache"));
    }

    @Test
    void whatAPersonReadsOrWritesIsKeptNowhere() {
        var id = Widgets.make("Cog");
        As.admin().get(Widgets.PATH + "/{id}", id).then().statusCode(200).header("Cache-Control", is("no-store"));
        create(UUID.randomUUID().toString(), Widgets.named("Cog")).then().header("Cache-Control", is("no-store"));
        As.nobody()
                .get(Widgets.PATH + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .header("Cache-Control", is("no-store"));
    }

    @Test
    void ofManyEditorsAtOnceOnlyOneWins() throws Exception {
        var id = Widgets.make("Cog");
        Callable<Integer> edit = () -> Widgets.rename(id, 0, "Gear");
        assertThat(allAtOnce(edit)).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void aCreateSentTwiceIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var widget = Widgets.named("Cog");
        var first = create(key, widget).then().statusCode(201).extract();
        create(key, widget)
                .then()
                .statusCode(201)
                .header("Location", is(first.header("Location")))
                .header("ETag", is(first.header("ETag")))
                .body(is(first.asString()));
    }

    @Test
    void aKeyIsGoodForOneRequestOnly() {
        var key = UUID.randomUUID().toString();
        create(key, Widgets.named("Cog")).then().statusCode(201);
        create(key, Widgets.named("Gear")).then().statusCode(422).body("type", is("/problems/idempotency-mismatch"));
    }

    @Test
    void ofOneRequestSentManyTimesAtOnceOneIsDone() throws Exception {
        var key = UUID.randomUUID().toString();
        var widget = Widgets.named("Cog");
        Callable<String> send =
                () -> create(key, widget).then().statusCode(201).extract().path("id");
        assertThat(Set.copyOf(allAtOnce(send))).hasSize(1);
    }

    @Test
    void aKeyWhoseEffectFailedCanBeUsedAgain() {
        var key = UUID.randomUUID().toString();
        var tartan = Map.<String, Object>of("name", "Cog", "colour", "tartan", "bodyId", UUID.randomUUID());

        // Refused by the widget itself, when the key is already taken down.
        create(key, tartan).then().statusCode(400).body("errors[0].field", is("colour"));
        create(key, Widgets.named("Cog")).then().statusCode(201).body("id", notNullValue());
    }

    @Test
    void aStoredAnswerIsForWhoMayStillAsk() {
        var maker = UUID.randomUUID();
        var elsewhere = UUID.randomUUID();
        var body = UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var widget = Widgets.named("Cog", body);
        appointments.maker(maker, elsewhere, LONG_AGO, null);
        var appointment = appointments.maker(maker, body, LONG_AGO, null);
        createAs(maker, key, widget).then().statusCode(201);

        appointments.endMaker(appointment, maker, body, LONG_AGO);

        createAs(maker, key, widget).then().statusCode(403);
    }

    private static Response createAs(UUID person, String key, Map<String, Object> widget) {
        return As.person(person, "Mo Maker")
                .header("Idempotency-Key", key)
                .body(widget)
                .post(Widgets.PATH);
    }

    @Test
    void aRepeatedCreateIsAnsweredWithWhatWasMadeAsItIsNow() {
        var key = UUID.randomUUID().toString();
        var widget = Widgets.named("Cog");
        var id = UUID.fromString(create(key, widget).path("id"));
        assertThat(Widgets.rename(id, 0, "Gear")).isEqualTo(200);

        create(key, widget).then().statusCode(201).body("id", is(id.toString()), "name", is("Gear"));
    }

    @Test
    void neitherKeyNorAnswerIsStoredInClear() {
        var key = "a-key-of-this-test-" + UUID.randomUUID();
        create(key, Widgets.named("Sekrit")).then().statusCode(201);
        var stored = session.createNativeQuery(
                        "select key || request_hash || made_id from idempotency_key", String.class)
                .getResultList();
        assertThat(stored).isNotEmpty().noneMatch(row -> row.contains("Sekrit") || row.contains("a-key-of-this-test"));
    }

    private static Response create(String key, Map<String, Object> widget) {
        return As.admin().header("Idempotency-Key", key).body(widget).post(Widgets.PATH);
    }

    private static <T> List<T> allAtOnce(Callable<T> request) throws InterruptedException {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            return callers.invokeAll(Collections.nCopies(8, request)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
