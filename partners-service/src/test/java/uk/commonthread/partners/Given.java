package uk.commonthread.partners;

import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import uk.commonthread.kit.testing.As;

/** What a test finds there already, made through the API with fresh ids, so that no test meets another's things. */
public final class Given {
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    public static final LocalDate START = LocalDate.of(2023, 4, 1);
    public static final String API = "/api/partners/v1";

    private static final AtomicInteger UNUSED = new AtomicInteger();
    private static final Map<UUID, UUID> ENTERED = new ConcurrentHashMap<>();

    private Given() {}

    /** Somebody who signs in, whatever they may do. */
    public record Person(UUID id, String name) {
        public RequestSpecification asks() {
            return As.person(id, name);
        }

        /** Their id in the register, where an administrator enters them when they are first asked for. */
        public UUID entered() {
            return ENTERED.computeIfAbsent(
                    id,
                    _ -> created(As.admin(), "/people", with("name", name, "agreedToBeNamed", false, "subject", id)));
        }
    }

    public static Person somebody() {
        return new Person(UUID.randomUUID(), "Sam Somebody");
    }

    public static Person appointed(String function, UUID partnershipId) {
        var person = somebody();
        As.admin()
                .body(appointment(person, partnershipId, function))
                .post(API + "/appointments")
                .then()
                .statusCode(201);
        return person;
    }

    public static Person secretaryOf(UUID partnershipId) {
        return appointed("SECRETARIAT", partnershipId);
    }

    public static Map<String, Object> appointment(Person person, UUID partnershipId, String function) {
        return with(
                "personId",
                person.entered(),
                "partnershipId",
                partnershipId,
                "function",
                function,
                "from",
                START.toString());
    }

    public static UUID organisation() {
        return created(As.admin(), "/organisations", newOrganisation());
    }

    public static Map<String, Object> newOrganisation() {
        return newOrganisation("GB-CHC", charityNumber());
    }

    public static Map<String, Object> newOrganisation(String scheme, String identifier) {
        return with(
                "name", "Blackpool Advice Link",
                "role", "VOLUNTARY_ORGANISATION",
                "identifiers", List.of(Map.of("scheme", scheme, "identifier", identifier)));
    }

    /** A charity number that no other test has. */
    public static String charityNumber() {
        return Integer.toString(5_000_000 + unused());
    }

    /** A number below 100,000 that no other test has. */
    public static int unused() {
        return UNUSED.getAndIncrement();
    }

    public static UUID partnership() {
        return created(As.admin(), "/partnerships", newPartnership());
    }

    public static Map<String, Object> newPartnership() {
        return with(
                "slug", "test-" + UUID.randomUUID(),
                "name", "Morecambe Bay Partnership",
                "kind", "PLACE_BASED_PARTNERSHIP",
                "regime", "NON_STATUTORY",
                "tier", "PLACE",
                "areaIds", List.of(),
                "from", START.toString());
    }

    /** An area of a scheme in which codes are not checked, with one that no other test has. */
    public static Map<String, Object> newArea() {
        return with(
                "scheme", "LOCAL",
                "code", UUID.randomUUID().toString(),
                "name", "Craven",
                "kind", "PLACE",
                "vintage", "2023",
                "from", START.toString());
    }

    public static UUID seat(UUID partnershipId, int max) {
        return created(As.admin(), "/partnerships/" + partnershipId + "/seats", newSeat(max));
    }

    public static Map<String, Object> newSeat(int max) {
        return with("category", "Voluntary sector", "votingRight", "VOTING", "elected", false, "min", 0, "max", max);
    }

    public static Map<String, Object> newMembership(UUID seatId, UUID organisationId, String personName) {
        return with(
                "seatId",
                seatId,
                "person",
                newPerson(personName),
                "onBehalfOfOrganisationId",
                organisationId,
                "role",
                "MEMBER",
                "from",
                START.toString());
    }

    /** Somebody who has not agreed to be named, and whose mail address nobody knows. */
    public static Map<String, Object> newPerson(String name) {
        return with("name", name, "agreedToBeNamed", false);
    }

    /** A mail address that no other test has. */
    public static String mail() {
        return "mail." + UUID.randomUUID() + "@example.org";
    }

    /** Makes it, as whoever asks, and gives its id. */
    public static UUID created(RequestSpecification asks, String path, Map<String, Object> body) {
        return UUID.fromString(asks.body(body)
                .post(API + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** A body that a test may change before it sends it. */
    public static Map<String, Object> with(Object... namesAndValues) {
        var body = new HashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            body.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return body;
    }
}
