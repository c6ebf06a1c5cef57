package uk.commonthread.engagement.engagement.engagement;

/** How far an engagement is. It goes one way only. */
public enum EngagementStatus {
    DRAFT,
    /** Opened, and public; people can answer from its first day on. */
    COMING,
    OPEN,
    CLOSED
}
