package uk.commonthread.strategy.thread;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import uk.commonthread.kit.problem.ApiException;

/** The name of a place in the thread, as {@code theme:0199aaaa-0000-7000-8000-000000000001}. */
record NodeRef(NodeKind kind, UUID id) {
    private static final Pattern FORM = Pattern.compile(
            "(engagement|theme|need|priority|section|strategy):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    static NodeRef parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw ApiException.field(
                    "node",
                    "wrong-format",
                    "Name engagement, theme, need, priority, section or strategy, a colon and its id");
        }
        return new NodeRef(NodeKind.valueOf(parts.group(1).toUpperCase(Locale.ROOT)), UUID.fromString(parts.group(2)));
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
