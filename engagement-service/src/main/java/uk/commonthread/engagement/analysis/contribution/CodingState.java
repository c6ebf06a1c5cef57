package uk.commonthread.engagement.analysis.contribution;

/** How far a coding is: what a machine proposes, a person accepts, changes to another theme, or rejects. */
enum CodingState {
    PROPOSED,
    ACCEPTED,
    CHANGED,
    REJECTED
}
