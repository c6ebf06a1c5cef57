package uk.commonthread.kit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailSenderTest {
    @Test
    void aMailServerThatIsAwayForADayLosesNoMail() {
        var whole = IntStream.range(1, 12).mapToObj(MailSender::pause).reduce(Duration.ZERO, Duration::plus);

        assertThat(MailSender.pause(1)).isEqualTo(Duration.ofMinutes(2));
        assertThat(whole).isGreaterThan(Duration.ofHours(24));
    }

    @Test
    void whatIsWrittenInALogByMistakeNamesNobody() {
        var message = new Message(new UUID(1, 2), "published", "jo@example.org", "Hello", "Jo", null);

        assertThat(message.toString()).contains("published").doesNotContain("example.org", "Jo", "Hello");
    }
}
