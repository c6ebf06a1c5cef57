package uk.commonthread.partners.governance.appointment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The mails' words; the first line is the subject. */
@CheckedTemplate(basePath = "appointment")
final class Letters {
    private Letters() {}

    static native TemplateInstance given(
            boolean isNew,
            String partnership,
            Function function,
            String role,
            String from,
            @Nullable String to,
            boolean hasSignedIn,
            @Nullable String secretaries,
            URI work,
            URI page);

    static native TemplateInstance ended(
            boolean neverHeld, String partnership, String role, String to, @Nullable String secretaries, URI page);
}
