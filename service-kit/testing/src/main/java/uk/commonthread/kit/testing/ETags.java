package uk.commonthread.kit.testing;

import static org.hamcrest.Matchers.matchesPattern;

import org.hamcrest.Matcher;

/** What a test expects of an ETag: the version, and that a digest of what is shown follows it. */
public final class ETags {
    private static final String DIGEST = "-[0-9a-f]{16}(-s)?\"";

    private ETags() {}

    /** The version of those who may edit. */
    public static Matcher<String> version(int version) {
        return matchesPattern("\"" + version + DIGEST);
    }

    /** The version of what everybody reads. */
    public static Matcher<String> publicVersion(int version) {
        return matchesPattern("\"p" + version + DIGEST);
    }
}
