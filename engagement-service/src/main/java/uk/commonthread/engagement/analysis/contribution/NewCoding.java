package uk.commonthread.engagement.analysis.contribution;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record NewCoding(@NotNull(message = "Choose a theme") UUID themeId) {}
