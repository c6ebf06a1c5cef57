package uk.commonthread.partners.governance.partnership;

/** At which level a partnership works. */
enum Tier {
    NATIONAL,
    SYSTEM,
    PLACE,
    LOCALITY,
    NEIGHBOURHOOD
}
