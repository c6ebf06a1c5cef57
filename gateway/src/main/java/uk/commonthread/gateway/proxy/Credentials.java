package uk.commonthread.gateway.proxy;

import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.session.Session;

/**
 * What a forwarded request says of its sender: an Authorization header, cookies, both or nothing.
 *
 * @param session the browser's session that stands behind it, whose cookies may be renewed with the answer
 */
record Credentials(
        @Nullable String authorization,
        @Nullable String cookies,
        @Nullable Session session) {
    static final Credentials NONE = new Credentials(null, null, null);

    static Credentials token(String header) {
        return new Credentials(header, null, null);
    }

    static Credentials of(Session session) {
        return new Credentials(session.authorization(), null, session);
    }
}
