package uk.commonthread.engagement.result.publication;

import java.util.UUID;

/** Figures and themes of an engagement have become public; observed in the transaction in which they do. */
public record Published(UUID engagementId, UUID publicationId) {}
