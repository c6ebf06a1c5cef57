package uk.commonthread.engagement.loop.uptake;

import java.time.Instant;
import java.util.UUID;

/** A published section of a strategy that took a theme up. */
public record Section(
        UUID strategyId, String strategyTitle, int versionNumber, UUID sectionId, String title, Instant publishedAt) {}
