package uk.commonthread.partners.governance.membership;

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

    /** Whether everybody may read the name of who sits as this, on a seat for elected people or on another. */
    boolean isNamedInPublic(boolean electedSeat) {
        return switch (this) {
            case CHAIR, VICE_CHAIR -> true;
            case MEMBER -> electedSeat;
            case OBSERVER -> false;
        };
    }
}
