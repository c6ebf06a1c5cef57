package uk.commonthread.engagement.engagement.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

/**
 * An engagement as it shall be.
 *
 * @param partnershipIds those that ask together; the first leads, and stays the first
 * @param closes until when people can answer, on a full hour
 */
record EngagementInput(
        @NotEmpty(message = "Choose the partnership that asks")
        @Size(max = 20, message = "Choose 20 partnerships or fewer")
        List<@NotNull UUID> partnershipIds,

        @NotNull(message = "Choose the kind of engagement") EngagementKind kind,

        @NotBlank(message = "Enter a title")
        @Size(max = 200, message = "The title must have 200 characters or fewer")
        @OneLine
        String title,

        @NotBlank(message = "Enter what the engagement is for")
        @Size(max = 4000, message = "The purpose must have 4,000 characters or fewer")
        String purpose,

        @NotBlank(message = "Enter whom you want to hear from")
        @Size(max = 1000, message = "The audience must have 1,000 characters or fewer")
        String audience,

        @NotNull(message = "Enter the first day on which people can answer")
        LocalDate opens,

        @NotNull(message = "Enter until when people can answer")
        Instant closes,

        @Nullable LocalDate decisionDue) {

    UUID leading() {
        return partnershipIds.getFirst();
    }
}
