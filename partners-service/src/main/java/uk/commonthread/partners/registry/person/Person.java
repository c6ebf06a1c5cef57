package uk.commonthread.partners.registry.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.Personal;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.store.VersionedEntity;

/** Someone who holds a seat or a function, or is to. */
@Entity
@Audited("partners.person")
@Table(name = "person")
class Person extends VersionedEntity {
    @Personal
    @Column(nullable = false)
    private String name;

    @Personal
    @Column
    private @Nullable String mail;

    @Personal
    @Column
    private @Nullable UUID subject;

    private boolean agreedToBeNamed;

    @Column(updatable = false)
    private @Nullable UUID createdBy;

    protected Person() {}

    /** @param createdBy the subject of who enters them */
    Person(PersonInput input, UUID createdBy) {
        this.createdBy = createdBy;
        update(input);
    }

    void update(PersonInput input) {
        name = input.plainName();
        mail = input.foldedMail();
        agreedToBeNamed = input.agreedToBeNamed();
        if (input.subject() != null) {
            link(input.subject());
        }
    }

    /** From now on they are who signs in as that. */
    void link(UUID signedIn) {
        if (subject != null && !subject.equals(signedIn)) {
            throw ApiException.field("subject", "stays", "They sign in with another account, and that stays so");
        }
        subject = signedIn;
    }

    String name() {
        return name;
    }

    @Nullable
    String mail() {
        return mail;
    }

    @Nullable
    UUID subject() {
        return subject;
    }

    boolean agreedToBeNamed() {
        return agreedToBeNamed;
    }
}
