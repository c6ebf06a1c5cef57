package uk.commonthread.gateway.proxy;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.gateway.guard.RateLimits.OwnRate;
import uk.commonthread.gateway.proxy.RoutesConfig.Counted;
import uk.commonthread.gateway.proxy.RoutesConfig.Who;

/** One line of the table of routes. */
final class Route {
    /** What an ordinary exchange is never longer silent than; beyond it, one lasts, and is counted as such. */
    private static final long ORDINARY_SILENCE = 60_000;

    private static final String ANY = "*";

    private final Part part;
    private final String head;
    private final boolean isWhole;
    private final @Nullable Pattern pattern;
    private final int segments;
    private final @Nullable OwnRate rate;
    private final Counted counted;
    private final long body;
    private final long held;
    private final long silenceMillis;
    private final boolean upgrade;
    private final Who who;

    Route(String name, RoutesConfig.Entry entry, Part part, long held) {
        var prefix = entry.prefix();
        if (!prefix.startsWith("/")) {
            throw new IllegalStateException("The prefix of the route " + name + " begins with no slash");
        }
        var any = prefix.indexOf(ANY);
        this.part = part;
        this.head = any < 0 ? prefix : prefix.substring(0, any);
        this.isWhole = any < 0 && !prefix.endsWith("/");
        this.pattern = any < 0 ? null : pattern(prefix);
        this.segments = prefix.split("/").length;
        this.rate = entry.rate().isPresent() ? new OwnRate(name, entry.rate().getAsLong()) : null;
        this.counted = entry.counted();
        this.body = entry.body().asLongValue();
        this.held = Math.min(body, held);
        this.silenceMillis = entry.silence().toMillis();
        this.upgrade = entry.upgrade();
        this.who = entry.who();
    }

    private static Pattern pattern(String prefix) {
        var segments = Arrays.stream(prefix.split("/"))
                .map(segment -> segment.equals(ANY) ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
        return Pattern.compile(segments + "(/.*)?");
    }

    boolean holds(String path) {
        if (!path.startsWith(head)) {
            return false;
        }
        if (pattern != null) {
            return pattern.matcher(path).matches();
        }
        return !isWhole || path.length() == head.length() || path.charAt(head.length()) == '/';
    }

    Part part() {
        return part;
    }

    /** The more, the more is said of what belongs to it. */
    int segments() {
        return segments;
    }

    /** Null where it is counted with all else and no more. */
    @Nullable
    OwnRate rate() {
        return rate;
    }

    Counted counted() {
        return counted;
    }

    /** The largest body. */
    long body() {
        return body;
    }

    /** The largest body that is held here until it is whole; a larger one streams. */
    long held() {
        return held;
    }

    long silenceMillis() {
        return silenceMillis;
    }

    boolean mayUpgrade() {
        return upgrade;
    }

    /** Whether somebody may come who has not said who they are. */
    boolean letsStrangers() {
        return who == Who.ANYONE;
    }

    /** Whether its part may be silent for so long that it must not hold a connection that others need. */
    boolean lasts() {
        return silenceMillis > ORDINARY_SILENCE;
    }
}
