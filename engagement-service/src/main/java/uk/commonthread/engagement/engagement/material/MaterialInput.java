package uk.commonthread.engagement.engagement.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.commonthread.kit.text.OneLine;

/**
 * A material as it shall be.
 *
 * @param engagementId for which it is, which stays
 */
record MaterialInput(
        @NotNull(message = "Say which engagement it is for") UUID engagementId,

        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        @OneLine
        String title,

        @NotNull(message = "Choose the language that it is in")
        @Pattern(regexp = LANGUAGE, message = "must be a language as BCP 47 has it, for example en or cy")
        @Schema(examples = "en")
        String language,

        @NotNull(message = "Upload the file, then send the id that you got")
        @Schema(description = "What the upload of the file answered")
        UUID fileId) {
    /** A language, with its script and region where they matter (RFC 5646, section 2.1). */
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?";
}
