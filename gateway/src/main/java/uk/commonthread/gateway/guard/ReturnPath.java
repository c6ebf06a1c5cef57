package uk.commonthread.gateway.guard;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where a person goes on to: a path of this site, so that a link cannot use ours to send people elsewhere. */
public final class ReturnPath {
    public static final String HOME = "/";

    private ReturnPath() {}

    public static String orHome(@Nullable String wanted) {
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
