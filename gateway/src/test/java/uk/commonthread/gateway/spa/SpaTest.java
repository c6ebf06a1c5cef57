package uk.commonthread.gateway.spa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class SpaTest {
    private static final String SCRIPT = "/assets/index-BX2k9d_3.js";
    private static final String STYLE = "/assets/index-BX2k9d_3.css";

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/engagements", "/threads/theme:0199aaaa", "/follow/AAAA-BBBB?x=1"})
    void everyPageIsTheApplicationAndNeverStale(String path) {
        var response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("The application");
        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cy", "/cy/", "/cy/follow", "/cy/have-your-say/0199aaaa/survey"})
    void aPageUnderALanguageIsThatLanguagesFirstPage(String path) {
        var response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("lang='cy'");
    }

    @Test
    void aPageWhoseNameBeginsLikeALanguageIsTheApplication() {
        assertThat(browser.get("/cyngor").body()).contains("The application");
    }

    @Test
    void pagesMayRunNothingInline() {
        var headers = browser.get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'br, gzip', br",
        "'gzip', gzip",
        "'gzip;q=1.0, br;q=0', gzip",
        "'identity', ",
        "'brotli', ",
    })
    void aFileGoesInTheBestFormThatTheBrowserTakes(String accepted, String encoding) {
        var headers = browser.get(SCRIPT, "Accept-Encoding", accepted).headers();

        assertThat(headers.firstValue("Content-Encoding").orElse(null)).isEqualTo(encoding);
        assertThat(headers.firstValue("Vary")).contains("Accept-Encoding");
    }

    @Test
    void aFileWithoutCompressedFormsIsCompressedAtTheStart() {
        var headers = browser.get(STYLE, "Accept-Encoding", "gzip, br").headers();

        assertThat(headers.firstValue("Content-Encoding")).contains("gzip");
        assertThat(headers.firstValueAsLong("Content-Length").orElseThrow()).isLessThan(500);
    }

    @Test
    void aFileNamedByItsContentIsKeptForAYear() {
        assertThat(browser.get(SCRIPT).headers().firstValue("Cache-Control"))
                .contains("public, max-age=31536000, immutable");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() {
        var tag = browser.get(SCRIPT).headers().firstValue("ETag").orElseThrow();

        var response = browser.get(SCRIPT, "If-None-Match", tag);

        assertThat(response.statusCode()).isEqualTo(304);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void eachFormOfAFileHasATagOfItsOwn() {
        var tags = Stream.of("identity", "gzip", "br").map(this::tagOf).toList();

        assertThat(tags).doesNotHaveDuplicates();
        assertThat(browser.get(SCRIPT, "Accept-Encoding", "gzip", "If-None-Match", tags.get(1))
                        .statusCode())
                .isEqualTo(304);
    }

    private String tagOf(String form) {
        return browser.get(SCRIPT, "Accept-Encoding", form)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/index-00000000.js",
                "/favicon-that-is-not-there.ico",
                "/assets/index-BX2k9d_3.js.br",
                "/../secret.txt",
                "/assets/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/assets/%2e%2e%2f%2e%2e%2fsecret.txt",
                "/.git/config"
            })
    void aFileThatIsNotThereIsNotFound(String path) {
        var response = browser.get(path);

        assertThat(response.statusCode()).isIn(404, 400);
        assertThat(response.body()).doesNotContain("out of bounds");
    }

    @Test
    void pagesCannotBePostedTo() {
        var refused = browser.post("/engagements", "x");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("GET, HEAD");
    }
}
