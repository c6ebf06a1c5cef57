package uk.commonthread.partners.registry.person;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Person", description = "Someone who holds a seat or a function, or is to")
record PersonView(
        UUID id,
        int version,
        String name,

        @Nullable @Schema(description = "Null where it is not known")
        String mail,

        @Schema(
                description =
                        "Whether they have agreed that everyone may read their name with the seats that they hold")
        boolean agreedToBeNamed,

        @Schema(
                description =
                        "Whether it is known with which account they sign in; until then their functions let them do nothing")
        boolean hasSignedIn)
        implements Versioned {

    static PersonView of(Person person) {
        return new PersonView(
                person.id(),
                person.version(),
                person.name(),
                person.mail(),
                person.agreedToBeNamed(),
                person.subject() != null);
    }
}
