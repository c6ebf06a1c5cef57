package uk.commonthread.engagement.publication;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** @param themeIds the themes to publish beside those that are public already */
record NewPublication(
        @NotEmpty(message = "Choose at least one theme") @Size(max = 200, message = "Choose 200 themes or fewer")
        List<@NotNull UUID> themeIds) {}
