package uk.commonthread.partners.registry.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.NamedPageRequest.Place;
import uk.commonthread.kit.web.Page;
import uk.commonthread.partners.Functions;
import uk.commonthread.partners.registry.claim.Claims;

@ApplicationScoped
class PersonService {
    private final PersonRepository people;
    private final Claims claims;
    private final Acts acts;
    private final Event<PersonLinked> links;
    private final Event<PersonEntered> entries;
    private final Caller caller;

    PersonService(
            PersonRepository people,
            Claims claims,
            Acts acts,
            Event<PersonLinked> links,
            Event<PersonEntered> entries,
            Caller caller) {
        this.people = people;
        this.claims = claims;
        this.acts = acts;
        this.links = links;
        this.entries = entries;
        this.caller = caller;
    }

    /** Those whom the caller may see. */
    @Transactional
    Page<PersonView> list(@Nullable String namePart, NamedPageRequest page) {
        return page.of(
                people.list(namePart, caller.isPlatformAdmin() ? null : seen(), page),
                person -> new Place(person.name(), person.id()),
                PersonView::of);
    }

    @Transactional
    PersonView get(UUID id) {
        requireSeen(id);
        return PersonView.of(people.require(id));
    }

    @Transactional
    PersonView create(@Nullable String key, PersonInput request) {
        return acts.once(
                key, "createPerson", request, id -> PersonView.of(people.require(id)), () -> enter(request, ""));
    }

    /**
     * Enters a person.
     *
     * @param path where they stand in the request, before the names of the fields
     */
    UUID enter(PersonInput input, String path) {
        check(input, null, path);
        var person = acts.tell("created", new Person(input, caller.personId()), PersonState::of);
        entries.fire(new PersonEntered());
        return person.id();
    }

    @Transactional
    PersonView update(UUID id, int expectedVersion, PersonInput request) {
        requireSeen(id);
        check(request, id, "");
        var person = people.lock(id, expectedVersion);
        if (person.subject() == null && !Objects.equals(person.mail(), request.foldedMail())) {
            requireGivesTheirRights(id);
        }
        var before = person.subject();
        person.update(request);
        acts.tell("updated", person, PersonState::of);
        entries.fire(new PersonEntered());
        if (!Objects.equals(before, person.subject())) {
            links.fire(new PersonLinked(id, Objects.requireNonNull(person.subject())));
        }
        return PersonView.of(person);
    }

    /** Whether the caller may see them; an id that nobody has is nobody's to see. */
    boolean isSeen(UUID id) {
        return caller.isPlatformAdmin() ? people.count("id", id) > 0 : people.isSeen(id, seen());
    }

    /** Whom the register knows by their account, whom by their mail address alone, and whom not. */
    enum Standing {
        KNOWN,
        AWAITED,
        NOT_AWAITED
    }

    /** What somebody is to the register who signs in with that account and mail address. */
    @Transactional
    Standing standing(UUID subject, String mail) {
        if (people.withSubject(subject).isPresent()) {
            return Standing.KNOWN;
        }
        return MailAddress.is(mail)
                        && people.unlinkedWithMail(MailAddress.folded(mail)).isPresent()
                ? Standing.AWAITED
                : Standing.NOT_AWAITED;
    }

    /** Someone has signed in, whose mail address the identity provider has verified. */
    @Transactional
    void signedIn(UUID subject, String mail) {
        people.unlinkedWithMail(MailAddress.folded(mail)).ifPresent(id -> link(id, subject, mail));
    }

    /** Of two calls at once the second waits, and finds it done. */
    private void link(UUID id, UUID subject, String mail) {
        claims.take(account(subject));
        var person = people.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (person.subject() != null
                || !MailAddress.folded(mail).equals(person.mail())
                || people.withSubject(subject).isPresent()) {
            return;
        }
        person.link(subject);
        acts.tell("linked", person, PersonState::of);
        links.fire(new PersonLinked(id, subject));
    }

    private void check(PersonInput input, @Nullable UUID self, String path) {
        var subject = input.subject();
        if (subject != null && !caller.isPlatformAdmin()) {
            throw ApiException.field(path + "subject", "not-yours-to-say", "Only an administrator says this");
        }
        var mail = input.foldedMail();
        var taken = new ArrayList<String>();
        if (mail != null) {
            taken.add("person mail " + mail);
        }
        if (subject != null) {
            taken.add(account(subject));
        }
        claims.take(taken);
        if (mail != null) {
            refuseOther(people.withMail(mail).orElse(null), self, PersonProblem.MAIL_TAKEN);
        }
        if (subject != null) {
            refuseOther(people.withSubject(subject).orElse(null), self, PersonProblem.ACCOUNT_TAKEN);
        }
    }

    /** Whoever may see the other one is told who it is; everybody else only that there is one. */
    private void refuseOther(@Nullable UUID other, @Nullable UUID self, PersonProblem problem) {
        if (other == null || other.equals(self)) {
            return;
        }
        if (isSeen(other)) {
            throw new ApiException(problem, Map.of("person", other), "It is that of person " + other);
        }
        throw new ApiException(problem, "Ask an administrator, who may see whose it is");
    }

    /** Whoever has the mail address that is entered will get what was given to the person, in whichever partnership. */
    private void requireGivesTheirRights(UUID id) {
        var giver = caller.insider(Functions.SECRETARIAT);
        if (!giver.everywhere() && people.isAppointedBeyond(id, giver.bodies())) {
            throw new ApiException(
                    CommonProblem.FORBIDDEN,
                    "They are appointed in another partnership too and have not signed in yet; an administrator changes"
                            + " their mail address");
        }
    }

    private void requireSeen(UUID id) {
        if (!isSeen(id)) {
            throw people.unknown(id);
        }
    }

    private PersonRepository.Seen seen() {
        return new PersonRepository.Seen(
                caller.personId(), caller.insider(Functions.SECRETARIAT).bodies());
    }

    private static String account(UUID subject) {
        return "person subject " + subject;
    }
}
