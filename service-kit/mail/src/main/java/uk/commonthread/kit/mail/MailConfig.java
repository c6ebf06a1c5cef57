package uk.commonthread.kit.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How mail goes out; the mail server itself is said to {@code quarkus.mailer}. */
@ConfigMapping(prefix = "common-thread.mail")
interface MailConfig {

    /** Without it nothing is sent, and what is written waits. */
    Optional<String> host();

    /** The site's address, as links in mails begin. */
    URI site();

    /** How often a mail is tried before it is given up: with the pauses between, some two days. */
    @WithDefault("12")
    int tries();
}
