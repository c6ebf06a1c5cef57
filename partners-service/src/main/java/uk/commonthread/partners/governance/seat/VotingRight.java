package uk.commonthread.partners.governance.seat;

/** Whether those who hold a seat have a vote. */
public enum VotingRight {
    VOTING,
    NON_VOTING
}
