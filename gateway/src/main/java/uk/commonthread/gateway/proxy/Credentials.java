package uk.commonthread.gateway.proxy;

import org.jspecify.annotations.Nullable;

/**
 * What a forwarded request says of its sender: an Authorization header, cookies, both or nothing.
 *
 * @param ofSession whether a browser's session stands behind it, whose cookies may be renewed with the answer
 */
record Credentials(@Nullable String authorization, @Nullable String cookies, boolean ofSession) {
    static final Credentials NONE = new Credentials(null, null, false);

    static Credentials token(String header) {
        return new Credentials(header, null, false);
    }

    static Credentials session(String header) {
        return new Credentials(header, null, true);
    }
}
