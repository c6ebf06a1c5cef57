package uk.commonthread.partners.registry.person;

/** Told when someone has been entered, or their mail address changed, who may be signed in already. */
record PersonEntered() {}
