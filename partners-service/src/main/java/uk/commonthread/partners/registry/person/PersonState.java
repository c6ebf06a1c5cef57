package uk.commonthread.partners.registry.person;

import java.util.UUID;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

/**
 * That there is a person, and whether they have signed in: nothing by which one would know them. No mail address is ever on
 * Kafka, and no name either, not even that of someone who has agreed to be named: they may take it back, or be
 * forgotten, and what has been sent cannot be called back. With which account they sign in is told by the states of
 * their appointments, to the services that decide by it.
 */
@StateOf(
        value = "partners.person",
        verbs = {"created", "updated", "linked"})
record PersonState(UUID id, int version, boolean hasSignedIn) implements State {
    @Override
    public Audience audience() {
        return Audience.none();
    }

    static PersonState of(Person person) {
        return new PersonState(person.id(), person.version(), person.subject() != null);
    }
}
