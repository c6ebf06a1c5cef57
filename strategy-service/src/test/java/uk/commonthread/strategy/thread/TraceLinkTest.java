package uk.commonthread.strategy.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.problem.ApiException;

class TraceLinkTest {
    private static final UUID THEME = UUID.randomUUID();
    private static final UUID NEED = UUID.randomUUID();
    private static final UUID STUART = UUID.randomUUID();
    private static final UUID SALLY = UUID.randomUUID();
    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-17T09:00:00Z");

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "because", "   short one   "})
    void aLinkWithoutAReasonIsRefused(String because) {
        assertThatThrownBy(() -> link(because))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("at least 10 characters");
    }

    @Test
    void aSectionsTextIsReasonEnough() {
        var link = new TraceLink(LinkKind.TAKEN_UP_IN, NEED, new Cause(THEME, null), 0, STUART, MONDAY);

        assertThat(link.reason().because()).isNull();
    }

    @Test
    void aLinkThatStaysAsItWasKeepsWhoMadeItAndWhen() {
        var link = link("Many people said so");

        link.restate(new Cause(THEME, " Many people said so "), 3, SALLY, TUESDAY);

        assertThat(link.reason().by()).isEqualTo(STUART);
        assertThat(link.reason().at()).isEqualTo(MONDAY);
    }

    @Test
    void anotherReasonHasAnotherAuthorAndDate() {
        var link = link("Many people said so");

        link.restate(new Cause(THEME, "Nearly everybody said so"), 0, SALLY, TUESDAY);

        assertThat(link.reason())
                .isEqualTo(new Reason(LinkKind.SHOWS, THEME, NEED, "Nearly everybody said so", SALLY, TUESDAY));
    }

    @Test
    void nothingIsNamedTwice() {
        assertThatThrownBy(() -> Cause.requireDistinct("themes", List.of(THEME, NEED, THEME)))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.errors().getFirst().field()).isEqualTo("themes[2]"));
    }

    @Test
    void everyKindOfLinkLeadsToALaterStage() {
        assertThat(LinkKind.values()).allSatisfy(kind -> assertThat(kind.from()).isLessThan(kind.to()));
    }

    private static TraceLink link(String because) {
        return new TraceLink(LinkKind.SHOWS, NEED, new Cause(THEME, because), 0, STUART, MONDAY);
    }
}
