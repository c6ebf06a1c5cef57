package uk.commonthread.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.NamedPageRequest.Place;

class NamedPageRequestTest {
    private static final List<Place> ROWS = List.of(
            new Place("Cúnamh", new UUID(1, 2)),
            new Place("St John’s", new UUID(-3, 4)),
            new Place("Zoë 🐝", new UUID(5, -6)));

    @Test
    void whereOnePageEndsTheNextBegins() {
        for (int limit = 1; limit < ROWS.size(); limit++) {
            var page = new NamedPageRequest(limit, null).of(ROWS, Function.identity(), Place::name);

            assertThat(page.items()).hasSize(limit);
            assertThat(new NamedPageRequest(limit, page.next()).after()).isEqualTo(ROWS.get(limit - 1));
        }
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(new NamedPageRequest(3, null)
                        .of(ROWS, Function.identity(), Place::name)
                        .next())
                .isNull();
    }

    @Test
    void theFirstPageBeginsBeforeAllNames() {
        assertThat(new NamedPageRequest().after()).isEqualTo(new Place("", new UUID(0, 0)));
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void whatWasNeverTheEndOfAPageIsRefusedByItsField(String after) {
        assertThatThrownBy(() -> new NamedPageRequest(25, after).after())
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactly("after"));
    }

    static List<String> garbage() {
        var id = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        return List.of(
                "",
                "garbage!",
                "%00",
                UUID.randomUUID().toString(),
                written(id, 15, new byte[0]),
                written(id, 16, new byte[] {'A', 0, 'B'}),
                written(id, 16, new byte[] {(byte) 0xC3}),
                written(id, 16, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    }

    private static String written(byte[] id, int length, byte[] name) {
        var bytes = new byte[length + name.length];
        System.arraycopy(id, 0, bytes, 0, length);
        System.arraycopy(name, 0, bytes, length, name.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
