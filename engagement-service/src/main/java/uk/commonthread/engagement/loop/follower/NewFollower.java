package uk.commonthread.engagement.loop.follower;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.text.OneLine;

record NewFollower(
        @NotNull(message = "Say which engagement it is about")
        UUID engagementId,

        @NotBlank(message = "Enter an email address")
        @Size(max = 254, message = "The address must have 254 characters or fewer")
        @Email(message = "Enter an email address like name@example.com")
        @OneLine
        String address,

        @NotNull(message = "Say in which language to write")
        @Pattern(regexp = "en|cy", message = "must be en or cy")
        @Schema(examples = "en")
        String language) {

    /** Says nothing of the person: a record that is logged by mistake must not. */
    @Override
    public String toString() {
        return "NewFollower[" + engagementId + "]";
    }
}
