package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class CompressionTest {
    private static final String PATH = "/api/partners/v1/tagged";
    private static final String TAG = "\"3-0a1b2c3d4e5f6071-s\"";
    private static final String COMPRESSED_TAG = "\"3-0a1b2c3d4e5f6071-s-gzip\"";

    private final Browser browser = new Browser();

    @ParameterizedTest
    @EnumSource(HttpClient.Version.class)
    void anAnswerIsCompressedForWhoCanReadThat(HttpClient.Version version) throws IOException {
        var answer = new Browser(version).open("GET", PATH, BodyPublishers.noBody(), "Accept-Encoding", "br, gzip");

        var bytes = answer.body().readAllBytes();
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(answer.headers().allValues("Vary").toString()).contains("Authorization", "Accept-Encoding");
        assertThat(bytes.length).isLessThan(6_000);
        try (var whole = new GZIPInputStream(new java.io.ByteArrayInputStream(bytes))) {
            assertThat(new JsonObject(new String(whole.readAllBytes())).getString("text"))
                    .isEqualTo("words ".repeat(20_000));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "deflate, gzip; q=0.0"})
    void forOthersItPassesAsItIs(String accepted) throws IOException {
        var answer = get(PATH, "Accept-Encoding", accepted);

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains(TAG);
        assertThat(answer.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(answer.body().readAllBytes()).hasSizeGreaterThan(120_000);
    }

    @Test
    void twoFormsHaveTwoTags() {
        assertThat(get(PATH, "Accept-Encoding", "gzip").headers().allValues("ETag"))
                .containsExactly(COMPRESSED_TAG);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                // As it came compressed, as it came plain, and as a server on the way would weaken either.
                COMPRESSED_TAG,
                TAG,
                "W/" + TAG,
                "W/" + COMPRESSED_TAG
            })
    void aVersionThatWasReadInAnyFormCanBeChanged(String tag) {
        assertThat(browser.send("PUT", PATH, "{}", "If-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherVersionCannot() {
        assertThat(browser.send("PUT", PATH, "{}", "If-Match", "\"2-0a1b2c3d4e5f6071-s-gzip\"")
                        .statusCode())
                .isEqualTo(412);
    }

    @Test
    void whoHoldsTheCompressedFormIsToldThatItIsStillThat() {
        var answer = get(PATH, "Accept-Encoding", "gzip", "If-None-Match", COMPRESSED_TAG);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().allValues("ETag")).containsExactly(COMPRESSED_TAG);
    }

    @Test
    void whoHoldsThePlainFormToo() {
        var answer = get(PATH, "If-None-Match", TAG);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.headers().allValues("ETag")).containsExactly(TAG);
    }

    @Test
    void whatIsShortPassesAsItIs() {
        var answer = get("/api/partners/v1/things", "Accept-Encoding", "gzip");

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    private HttpResponse<InputStream> get(String path, String... headers) {
        return browser.open("GET", path, BodyPublishers.noBody(), headers);
    }
}
