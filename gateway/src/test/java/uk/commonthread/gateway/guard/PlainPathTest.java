package uk.commonthread.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/partners/v1/organisations",
                "/auth/realms/common-thread/.well-known/openid-configuration",
                "/api/strategy/v1/threads/theme:0199aaaa-0000-7000-8000-000000000001",
                "/api/partners/v1/organisations/caf%C3%A9",
                "/api/strategy/v1/threads/theme%3A0199aaaa",
                "/a/b/",
                "/a.b/..c/d..e"
            })
    void anOrdinaryPathIsPlain(String path) {
        assertThat(PlainPath.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/common-thread/../../admin",
                "/auth/..",
                "/auth/./admin",
                "/a//b",
                "/a;x=1/b",
                "/a\\..\\b",
                "/%2e%2e/admin",
                "/%2E/admin",
                "/a%2fb",
                "/a%5Cb",
                "/a%252e",
                "/a%00",
                "/api/engagement/v1/%72eceipts/AAAA-BBBB",
                "/api/engagement/v1/%52ESPONSES",
                "/a%31",
                "/a%2D",
                "/a%5f",
                "/a%7E",
                "/a%0d%0aSet-Cookie",
                "/a%",
                "/a%zz"
            })
    void aPathThatHidesWhereItLeadsIsNot(String path) {
        assertThat(PlainPath.isPlain(path)).isFalse();
    }
}
