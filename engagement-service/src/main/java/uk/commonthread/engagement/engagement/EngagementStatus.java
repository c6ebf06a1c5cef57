package uk.commonthread.engagement.engagement;

/** How far an engagement is. It goes one way only. */
public enum EngagementStatus {
    DRAFT,
    OPEN,
    CLOSED
}
