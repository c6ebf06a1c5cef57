package uk.commonthread.gateway.guard;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much one client may ask for. Rates are per minute, and application.properties says them; a minute's worth may come
 * at once.
 */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {
    /** Everything under {@code /api} and {@code /auth} from one address that has not said who it is. */
    long address();

    /** One signed-in person, or one partner system. */
    long client();

    /** Answers to surveys from one address: a school or a library shares one. */
    long answers();

    /** Receipts looked up from one address; guessing a code must stay hopeless. */
    long receipts();

    /** Sign-ins begun, passwords sent and tokens fetched from one address. */
    long signIn();

    /** How many clients are remembered; the least active are forgotten first. */
    @WithDefault("200000")
    long clients();

    /** The largest body under {@code /api}. */
    @WithDefault("1M")
    MemorySize body();

    /** The largest body under {@code /auth}: forms with a name and a password. */
    @WithDefault("64K")
    MemorySize signInBody();
}
