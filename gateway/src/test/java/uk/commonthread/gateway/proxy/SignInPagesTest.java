package uk.commonthread.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.Browser;
import uk.commonthread.gateway.testing.TestHouse;

@QuarkusTest
@WithTestResource(TestHouse.class)
class SignInPagesTest {
    private final Browser nobody = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/common-thread/login-actions/authenticate",
                "/auth/realms/common-thread/.well-known/openid-configuration",
                "/auth/resources/abc/login/common-thread/css/page.css"
            })
    void aPublicPageIsThere(String path) {
        var response = nobody.get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        var seen = new JsonObject(response.body());
        assertThat(seen.getString("proto") + "://" + seen.getString("host")).isEqualTo(Browser.publicUrl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/",
                "/auth/admin/",
                "/auth/admin/realms/common-thread/users",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/common-thread",
                "/auth/realms/common-thread/account/",
                "/auth/realms/common-thread/clients-registrations/default",
                "/auth/realms/common-thread/../../admin/",
                "/auth/realms/common-thread/%2e%2e/%2e%2e/admin/",
                "/auth/resources/%2e%2e/admin/",
                "/auth/metrics",
                "/auth/health"
            })
    void nothingElseIsThere(String path) {
        assertThat(nobody.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void keycloaksPagesKeepTheirOwnPolicy() {
        var headers = nobody.get("/auth/realms/common-thread/login-actions/authenticate")
                .headers();

        assertThat(headers.allValues("Content-Security-Policy")).containsExactly("frame-src 'self'");
        assertThat(headers.firstValue("Strict-Transport-Security")).isPresent();
    }
}
