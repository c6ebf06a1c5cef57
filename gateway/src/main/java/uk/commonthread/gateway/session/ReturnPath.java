package uk.commonthread.gateway.session;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where to go after sign-in: a path of this site, so that a link cannot use our sign-in to send people elsewhere. */
final class ReturnPath {
    static final String HOME = "/";

    private ReturnPath() {}

    static String orHome(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/")) {
            return HOME;
        }
        try {
            var uri = new URI(wanted);
            // "//host" has an authority, and browsers read a backslash as a slash; the parser refuses backslashes.
            return uri.getRawAuthority() == null && uri.getScheme() == null && !wanted.startsWith("//") ? wanted : HOME;
        } catch (URISyntaxException e) {
            return HOME;
        }
    }
}
