package uk.commonthread.strategy.document.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;
import uk.commonthread.strategy.Given;

@ServiceTest
class PresenceSocketTest {
    private static final String NOBODY = "{\"others\":[]}";

    @TestHTTPResource("/")
    URI service;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    private final List<Window> windows = new ArrayList<>();

    @AfterEach
    void closeAll() {
        windows.forEach(Window::close);
        windows.clear();
    }

    @Test
    void eachIsToldWhoElseIsThere() {
        var partnership = Given.partnership();
        var strategy = Given.strategy(partnership);
        var colleague = colleague(partnership);

        var first = open(strategy, partnership.leadId(), "Lena Lead");
        assertThat(first.hears()).isEqualTo(NOBODY);
        var second = open(strategy, colleague, "Mo Lead");

        assertThat(second.hears()).isEqualTo("{\"others\":[{\"name\":\"Lena Lead\"}]}");
        assertThat(first.hears()).isEqualTo("{\"others\":[{\"name\":\"Mo Lead\"}]}");
        second.close();
        assertThat(first.hears()).isEqualTo(NOBODY);
    }

    @Test
    void twoWindowsOfOnePersonAreOnePersonAndNoOtherToThem() {
        var partnership = Given.partnership();
        var strategy = Given.strategy(partnership);
        var colleague = open(strategy, colleague(partnership), "Mo Lead");
        colleague.hears();

        var one = open(strategy, partnership.leadId(), "Lena Lead");
        var other = open(strategy, partnership.leadId(), "Lena Lead");

        assertThat(one.hears()).isEqualTo("{\"others\":[{\"name\":\"Mo Lead\"}]}");
        assertThat(other.hears()).isEqualTo("{\"others\":[{\"name\":\"Mo Lead\"}]}");
        assertThat(colleague.hears()).isEqualTo("{\"others\":[{\"name\":\"Lena Lead\"}]}");
    }

    @Test
    void anotherStrategysPeopleAreNotThere() {
        var partnership = Given.partnership();
        open(Given.strategy(partnership), colleague(partnership), "Mo Lead").hears();

        assertThat(open(Given.strategy(partnership), partnership.leadId(), "Lena Lead")
                        .hears())
                .isEqualTo(NOBODY);
    }

    @Test
    void whoLeadsElsewhereIsToldNothing() {
        var partnership = Given.partnership();
        var strategy = Given.strategy(partnership);
        open(strategy, partnership.leadId(), "Lena Lead").hears();

        var window = open(strategy, Given.appointedSomewhere("STRATEGY_LEAD"), "Somebody Else");

        assertThat(window.closedWith()).isEqualTo(1008);
        assertThat(window.heard).isEmpty();
    }

    @Test
    void aStrategyThatIsNoneIsLikeOneOfOthers() {
        assertThat(open(UUID.randomUUID(), Given.partnership().leadId(), "Lena Lead")
                        .closedWith())
                .isEqualTo(1008);
    }

    @Test
    void withoutATokenNothingOpens() {
        assertThat(refused(UUID.randomUUID(), null)).isEqualTo(401);
    }

    @Test
    void withoutTheFunctionNothingOpens() {
        assertThat(refused(UUID.randomUUID(), As.token(UUID.randomUUID(), "A Stranger")))
                .isEqualTo(403);
    }

    @Test
    void thePeopleOfOtherReplicasAreThereToo() {
        var partnership = Given.partnership();
        var strategy = Given.strategy(partnership);
        var window = open(strategy, partnership.leadId(), "Lena Lead");
        assertThat(window.hears()).isEqualTo(NOBODY);

        atAnotherReplica(strategy, "Killed Long Ago", clock.instant().minusSeconds(20));
        atAnotherReplica(strategy, "Mo Lead", clock.instant());

        assertThat(window.hears()).isEqualTo("{\"others\":[{\"name\":\"Mo Lead\"}]}");
    }

    @Transactional
    void atAnotherReplica(UUID strategy, String name, Instant seen) {
        em.createNativeQuery("insert into presence (id, strategy_id, person_id, name, seen_at) "
                        + "values (:id, :strategy, :person, :name, :seen)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("strategy", strategy)
                .setParameter("person", UUID.randomUUID())
                .setParameter("name", name)
                .setParameter("seen", seen)
                .executeUpdate();
    }

    private static UUID colleague(Given.Partnership partnership) {
        var colleague = UUID.randomUUID();
        Given.appoint(UUID.randomUUID(), 1, colleague, partnership.id(), "STRATEGY_LEAD", null);
        await().untilAsserted(() -> As.person(colleague, "Mo Lead")
                .queryParam("partnershipId", partnership.id())
                .get(Given.API + "/themes")
                .then()
                .statusCode(200));
        return colleague;
    }

    private Window open(UUID strategy, UUID person, String name) {
        var window = connect(strategy, As.token(person, name)).join();
        windows.add(window);
        return window;
    }

    private int refused(UUID strategy, String token) {
        var connecting = connect(strategy, token);
        assertThatThrownBy(connecting::join).isInstanceOf(CompletionException.class);
        return ((WebSocketHandshakeException) connecting.exceptionNow())
                .getResponse()
                .statusCode();
    }

    private CompletableFuture<Window> connect(UUID strategy, String token) {
        var window = new Window();
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        var address =
                URI.create("ws://" + service.getAuthority() + Given.API + "/strategies/" + strategy + "/presence");
        return builder.buildAsync(address, window).thenApply(socket -> {
            window.socket = socket;
            return window;
        });
    }

    private static final class Window implements WebSocket.Listener {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> closed = new CompletableFuture<>();
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            heard.add(text.toString());
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            closed.complete(status);
            return null;
        }

        String hears() {
            try {
                var text = heard.poll(10, TimeUnit.SECONDS);
                assertThat(text).as("something is told").isNotNull();
                return text;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        int closedWith() {
            return closed.orTimeout(Duration.ofSeconds(10).toSeconds(), TimeUnit.SECONDS)
                    .join();
        }

        /** The service may be closing this very connection: then there is nothing left to say. */
        void close() {
            socket.sendClose(WebSocket.NORMAL_CLOSURE, "")
                    .exceptionally(alreadyClosed -> socket)
                    .join();
        }
    }
}
