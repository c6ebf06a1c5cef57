package uk.commonthread.kit.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import uk.commonthread.kit.job.Timer;

/** Looks every two seconds for what is to be sent, on one replica at a time. */
@ApplicationScoped
class MailTimer {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Produces
    @Singleton
    Timer mail(MailSender sender) {
        return new Timer("mail", PAUSE, sender::send);
    }
}
