package uk.commonthread.engagement.result.publication;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * @param themeIds the themes to publish beside those that are public already; more than a few hundred nobody reads, and a
 *     publication of a thousand still takes a second
 */
record NewPublication(
        @NotEmpty(message = "Choose at least one theme") @Size(max = 1000, message = "Choose 1,000 themes or fewer")
        List<@NotNull UUID> themeIds) {}
