package uk.commonthread.engagement.analysis.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.text.OneLine;

/**
 * A theme as it shall be.
 *
 * @param engagementId of which it is, which stays
 */
record ThemeInput(
        @NotNull(message = "Say which engagement the theme is of")
        UUID engagementId,

        @NotBlank(message = "Enter a title")
        @Size(max = 120, message = "The title must have 120 characters or fewer")
        @OneLine
        String title,

        @NotBlank(message = "Enter what people said, in your words")
        @Size(max = 2000, message = "The description must have 2,000 characters or fewer")
        String description,

        @Nullable UUID parentId) {}
