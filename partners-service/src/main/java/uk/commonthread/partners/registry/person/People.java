package uk.commonthread.partners.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/** What other features may ask about people. */
@ApplicationScoped
public class People {
    private final PersonRepository people;
    private final PersonService service;

    People(PersonRepository people, PersonService service) {
        this.people = people;
        this.service = service;
    }

    /**
     * What a person is called, whether everyone may know it of them whatever seat they hold, the subject of their access
     * tokens, and whether they can be told anything by mail.
     */
    public record Named(
            String name, boolean agreedToBeNamed, @Nullable UUID subject, boolean hasMail) {}

    /**
     * The person whom a request means: one whom the caller may see, in its field {@code personId}, or a new one, who is
     * entered now, in its field {@code person}.
     */
    public UUID choose(@Nullable UUID personId, @Nullable PersonInput person) {
        if (personId != null && person != null) {
            throw ApiException.field("person", "one-of-two", "Choose someone or enter someone new, not both");
        }
        if (person != null) {
            return service.enter(person, "person.");
        }
        if (personId == null) {
            throw ApiException.field("personId", "required", "Choose someone or enter someone new");
        }
        if (!service.isSeen(personId)) {
            throw ApiException.field("personId", "unknown", "There is no such person");
        }
        return personId;
    }

    /**
     * The subject of the person's access tokens, null while they have not signed in; it will not be given to them before
     * the transaction ends. Hold a person before changing what is to be told with their subject.
     */
    public @Nullable UUID holdSubject(UUID id) {
        return people.findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
                .orElseThrow(() -> people.unknown(id))
                .subject();
    }

    /** The same without holding them; empty while they have not signed in. */
    public Optional<UUID> subject(UUID id) {
        return people.subjectOf(id);
    }

    /** Who signs in as that. */
    public Optional<UUID> withSubject(UUID subject) {
        return people.withSubject(subject);
    }

    /** What they are called, by id. */
    public Map<UUID, Named> named(Stream<UUID> ids) {
        return people.of(ids.collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(
                        Person::id,
                        person -> new Named(
                                person.name(), person.agreedToBeNamed(), person.subject(), person.mail() != null)));
    }

    /** Where mail reaches them, which is for writing to them alone; empty where it is not known. */
    public Optional<String> addressOf(UUID id) {
        return Optional.ofNullable(people.require(id).mail());
    }
}
