package uk.commonthread.partners.membership;

/** As what somebody sits on a partnership. */
enum MemberRole {
    CHAIR,
    VICE_CHAIR,
    MEMBER,
    OBSERVER;

    /** An observer sits in without taking one of the seat's places. */
    boolean takesAPlace() {
        return this != OBSERVER;
    }
}
