package uk.commonthread.engagement.loop.follower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.commonthread.engagement.loop.follower.Links.Purpose;
import uk.commonthread.kit.problem.ApiException;

class LinksTest {
    private static final String OLD = "the-secret-that-signed-first-of-all";
    private static final String NEW = "the-secret-that-signs-from-today-on";
    private static final UUID ID = UUID.fromString("0199aaaa-0000-7000-8000-000000000231");

    private final Links links = new Links(List.of(OLD));

    @Test
    void aLinkTellsWhatItWasSignedFor() {
        assertThat(links.read(Purpose.END, links.sign(Purpose.END, ID))).isEqualTo(ID);
    }

    @Test
    void aLinkThatConfirmsDoesNotEnd() {
        var confirms = links.sign(Purpose.CONFIRM, ID);

        assertThatThrownBy(() -> links.read(Purpose.END, confirms)).isInstanceOf(ApiException.class);
    }

    @Test
    void anotherIdIsNotSigned() {
        var token = links.sign(Purpose.END, ID);
        var forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);

        assertThatThrownBy(() -> links.read(Purpose.END, forged)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> links.read(Purpose.END, token.substring(1))).isInstanceOf(ApiException.class);
    }

    @Test
    void aLinkWorksWhenTheSecretHasChanged() {
        var kept = links.sign(Purpose.END, ID);

        assertThat(new Links(List.of(NEW, OLD)).read(Purpose.END, kept)).isEqualTo(ID);
        assertThatThrownBy(() -> new Links(List.of(NEW)).read(Purpose.END, kept))
                .isInstanceOf(ApiException.class);
    }
}
