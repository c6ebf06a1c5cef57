package uk.commonthread.engagement.loop.uptake;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** A published section of a strategy that took a theme up. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Section(
        UUID strategyId, String strategyTitle, int versionNumber, UUID sectionId, String title, Instant publishedAt) {}
