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
        @Email(regexp = ADDRESS, message = NO_ADDRESS)
        @Schema(pattern = ADDRESS)
        @OneLine
        String address,

        @NotNull(message = "Say in which language to write")
        @Pattern(regexp = "en|cy", message = "must be en or cy")
        @Schema(examples = "en")
        String language) {
    private static final String NO_ADDRESS = "Enter an email address like name@example.com";
    /**
     * Of those that the standard has, the ones that all mail servers read alike: in ASCII, without quotes, and at a host with a
     * name, so that none of our own machines is meant by its number.
     */
    private static final String ADDRESS = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
            + "(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])";

    /** Says nothing of the person: a record that is logged by mistake must not. */
    @Override
    public String toString() {
        return "NewFollower[" + engagementId + "]";
    }
}
