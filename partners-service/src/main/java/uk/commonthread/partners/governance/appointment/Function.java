package uk.commonthread.partners.governance.appointment;

/** What an appointment lets a person do in its partnership. */
enum Function {
    SECRETARIAT,
    ENGAGEMENT_LEAD,
    ANALYST,
    STRATEGY_LEAD,
    MEMBER,
    OBSERVER
}
