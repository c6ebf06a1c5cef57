package uk.commonthread.gateway.guard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How much one client may ask for, whatever route it takes. Rates are per minute, and application.properties says them; a
 * minute's worth may come at once.
 */
@ConfigMapping(prefix = "gateway.limits")
public interface LimitsConfig {
    /** Everything under {@code /api} from one address that has not said who it is: a school or a hospital shares one. */
    long address();

    /** One signed-in person, or one partner system. */
    long client();

    /**
     * The pages of sign-in and what belongs to them, and the ways to them and back, from one address; who asks in session
     * who is there, or signs out, is counted under their own name.
     */
    long signInPages();

    /** Names, passwords and codes sent from one address by people who have not signed in there before. */
    long signInTries();

    /** Tokens asked for by one partner system at one address. */
    long tokens();

    /**
     * Forged cookies, tokens that are not valid and wrong secrets of partner systems, from one address. Cookies and tokens
     * are read before they are counted, so that nobody pays for their neighbours.
     */
    long unproven();

    /** How many clients are remembered; the least active are forgotten first. */
    @WithDefault("200000")
    long clients();
}
