package uk.commonthread.gateway.proxy;

import org.jspecify.annotations.Nullable;

/** What a forwarded request says of its sender: an Authorization header, cookies, both or nothing. */
record Credentials(@Nullable String authorization, @Nullable String cookies) {
    static final Credentials NONE = new Credentials(null, null);

    static Credentials authorization(String header) {
        return new Credentials(header, null);
    }
}
