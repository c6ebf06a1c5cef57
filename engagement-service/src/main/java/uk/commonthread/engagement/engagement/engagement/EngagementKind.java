package uk.commonthread.engagement.engagement.engagement;

/** What the partnership asks of people: to be heard, to comment on a proposal, or to make something together. */
enum EngagementKind {
    ENGAGEMENT,
    CONSULTATION,
    CO_PRODUCTION
}
