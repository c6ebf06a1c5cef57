package uk.commonthread.partners.registry.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

/** Who a person is to be: one that is new, or that is edited. */
@Schema(description = "Who a person is to be")
public record PersonInput(
        @NotBlank(message = "Enter the person's name")
        @Size(max = 200, message = "must have 200 characters at most")
        @OneLine
        String name,

        @Nullable
        @Size(max = 254, message = "must have 254 characters at most")
        @Email(regexp = MailAddress.PATTERN, message = "Enter an email address, like name@example.org")
        @Schema(
                pattern = MailAddress.PATTERN,
                description =
                        "Their mail address, which is nobody's but theirs; left out where it is not known. It lets them be"
                                + " recognised when they sign in, and is never public",
                examples = "kit.venning@example.org")
        String mail,

        @Schema(
                description =
                        "Whether they have agreed that everyone may read their name with the seats that they hold")
        boolean agreedToBeNamed,

        @Nullable
        @Schema(
                description =
                        "The subject of their access tokens. Only an administrator says it, of someone who has none yet;"
                                + " others are recognised by their mail address. Left out, it stays")
        UUID subject) {

    String plainName() {
        return name.strip().replaceAll("\\s+", " ");
    }

    @Nullable
    String foldedMail() {
        return mail == null ? null : MailAddress.folded(mail);
    }
}
