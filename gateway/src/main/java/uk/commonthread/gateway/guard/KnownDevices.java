package uk.commonthread.gateway.guard;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Browsers in which somebody has signed in before. Each keeps a signed mark that tells which names these were to whoever
 * knows the name already, and to nobody else. Guessing elsewhere then slows nobody down on a device of their own.
 */
@Singleton
public final class KnownDevices {
    static final String COOKIE = "q_device";

    private static final String PURPOSE = "device";
    private static final Duration KEPT = Duration.ofDays(180);
    /** Two names a person, the username and the email address, of the last four people. */
    private static final int MARKS = 8;

    private final Seals seals;
    private final Clock clock;

    @jakarta.inject.Inject
    KnownDevices(Seals seals) {
        this(seals, Clock.systemUTC());
    }

    KnownDevices(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** What the browser brought; empty where it brought nothing. */
    public static String broughtBy(HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    /** Marks the browser as one in which that person has signed in. */
    public void mark(RoutingContext context, Collection<String> names) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, marked(broughtBy(context.request()), names))
                        .setPath("/")
                        .setMaxAge(KEPT.toSeconds())
                        .setHttpOnly(true)
                        .setSecure(true)
                        .setSameSite(CookieSameSite.LAX));
    }

    String marked(String brought, Collection<String> names) {
        var marks = new ArrayList<String>();
        var device = UUID.randomUUID().toString();
        var until = clock.instant().plus(KEPT).getEpochSecond();
        for (var name : names) {
            marks.add(device + "." + until + "." + seals.of(PURPOSE, text(device, until, name)));
        }
        split(brought).stream()
                .filter(mark -> names.stream().noneMatch(name -> device(mark, name) != null))
                .limit(Math.max(0, MARKS - marks.size()))
                .forEach(marks::add);
        return String.join(":", marks);
    }

    /** An id of the device, where that person has signed in on it; else null. */
    @Nullable
    String device(String brought, String name) {
        for (var mark : split(brought)) {
            var parts = mark.split("\\.", -1);
            if (parts.length == 3 && parts[1].matches("\\d{1,12}")) {
                var until = Long.parseLong(parts[1]);
                if (clock.instant().isBefore(Instant.ofEpochSecond(until))
                        && seals.matches(PURPOSE, text(parts[0], until, name), parts[2])) {
                    return parts[0];
                }
            }
        }
        return null;
    }

    private static List<String> split(String brought) {
        if (brought.isEmpty()) {
            return List.of();
        }
        var marks = List.of(brought.split(":", -1));
        return marks.subList(0, Math.min(MARKS, marks.size()));
    }

    private static String text(String device, long until, String name) {
        return device + ":" + until + ":" + name;
    }
}
