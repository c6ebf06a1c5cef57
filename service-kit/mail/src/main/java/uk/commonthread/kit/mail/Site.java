package uk.commonthread.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** The site's own address, for links in mails. */
@ApplicationScoped
public class Site {
    private final MailConfig config;

    Site(MailConfig config) {
        this.config = config;
    }

    /**
     * The address of one of its pages.
     *
     * @param path from the root on, as {@code /have-your-say}
     */
    public URI at(String path) {
        return config.site().resolve(path);
    }
}
