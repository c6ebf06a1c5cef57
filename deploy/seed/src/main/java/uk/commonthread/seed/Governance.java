package uk.commonthread.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets up a partnership: its areas and organisations, itself, its seats with their holders, and who may do what. */
final class Governance {
    private static final String PARTNERS = "/api/partners/v1";

    private final Api api;
    private final Tally tally;

    Governance(Api api, Tally tally) {
        this.api = api;
        this.tally = tally;
    }

    /** The partnership's id. */
    String load(DemoPartnership demo) {
        var areas = new LinkedHashMap<String, String>();
        demo.areas().forEach(area -> areas.put(area.code(), area(area)));
        var organisations = new LinkedHashMap<String, String>();
        for (var organisation : demo.organisations()) {
            organisations.put(organisation.key(), organisation(organisation, demo.from()));
        }
        var id = partnership(
                demo,
                Json.with("areaIds", List.copyOf(areas.values()))
                        .and("hostOrganisationId", demo.host() == null ? null : organisations.get(demo.host())));
        demo.seats().forEach(seat -> seat(id, demo.from(), seat, areas, organisations));
        demo.appointments().forEach(appointment -> appointment(id, appointment));
        return id;
    }

    private String area(DemoPartnership.Area area) {
        var known =
                api.first(PARTNERS + "/areas?scheme=" + area.scheme() + "&code=" + encode(area.code()), item -> true);
        return id(known.orElseGet(() -> {
            tally.made("areas");
            return api.create(PARTNERS + "/areas", area, area.scheme() + area.code());
        }));
    }

    /** By identifier where it has one, since two organisations may have one name. */
    private String organisation(DemoPartnership.Organisation organisation, LocalDate otherwiseFrom) {
        var path = PARTNERS + "/organisations";
        var known = organisation.identifiers().stream()
                .flatMap(identifier -> api
                        .first(
                                path + "?scheme=" + identifier.scheme() + "&identifier=" + identifier.identifier(),
                                item -> true)
                        .stream())
                .findFirst()
                .or(() -> api.first(
                        path + "?name=" + encode(organisation.name()), item -> has(item, "name", organisation.name())));
        return id(known.orElseGet(() -> {
            tally.made("organisations");
            return api.create(
                    path,
                    Json.with("name", organisation.name())
                            .and("role", organisation.role())
                            .and("from", organisation.from() == null ? otherwiseFrom : organisation.from())
                            .and("identifiers", organisation.identifiers())
                            .body(),
                    organisation.name());
        }));
    }

    private String partnership(DemoPartnership demo, Json body) {
        var path = PARTNERS + "/partnerships";
        return id(api.first(path + "?slug=" + demo.slug(), item -> true).orElseGet(() -> {
            tally.made("partnerships");
            return api.create(
                    path,
                    body.and("slug", demo.slug())
                            .and("name", demo.name())
                            .and("kind", demo.kind())
                            .and("regime", demo.regime())
                            .and("tier", demo.tier())
                            .and("introduction", demo.introduction())
                            .and("from", demo.from())
                            .body(),
                    demo.slug());
        }));
    }

    private void seat(
            String partnershipId,
            LocalDate from,
            DemoPartnership.Seat seat,
            Map<String, String> areas,
            Map<String, String> organisations) {
        var path = PARTNERS + "/partnerships/" + partnershipId + "/seats";
        var seatId = id(api.first(path, item -> has(item, "category", seat.category()))
                .orElseGet(() -> {
                    tally.made("seats");
                    return api.create(
                            path,
                            Json.with("category", seat.category())
                                    .and("votingRight", seat.votingRight())
                                    .and("elected", seat.elected())
                                    .and("min", seat.min())
                                    .and("max", seat.max())
                                    .and("areaId", seat.area() == null ? null : areas.get(seat.area()))
                                    .and("requiredByRule", seat.requiredByRule())
                                    .and("from", from)
                                    .body(),
                            seat.category());
                }));
        for (var holder : seat.holders()) {
            var known = api.first(
                    PARTNERS + "/memberships?partnershipId=" + partnershipId,
                    item -> has(item, "seatId", seatId) && has(item, "personName", holder.name()));
            if (known.isEmpty()) {
                tally.made("memberships");
                api.create(
                        PARTNERS + "/memberships",
                        Json.with("seatId", seatId)
                                .and(
                                        "person",
                                        Json.with("name", holder.name())
                                                .and("agreedToBeNamed", false)
                                                .body())
                                .and("onBehalfOfOrganisationId", organisations.get(holder.organisation()))
                                .and("role", holder.role())
                                .and("from", holder.from())
                                .body(),
                        seatId + holder.name());
            }
        }
    }

    private void appointment(String partnershipId, DemoPartnership.Appointment appointment) {
        var known = api.first(
                PARTNERS + "/appointments?partnershipId=" + partnershipId,
                item -> has(item, "personName", appointment.personName())
                        && has(item, "function", appointment.function()));
        if (known.isEmpty()) {
            tally.made("appointments");
            api.create(
                    PARTNERS + "/appointments",
                    Json.with("personId", person(appointment))
                            .and("partnershipId", partnershipId)
                            .and("function", appointment.function())
                            .and("from", appointment.from())
                            .body(),
                    partnershipId + appointment.subject() + appointment.function());
        }
    }

    /** One of the demo people, whose account is known already. */
    private String person(DemoPartnership.Appointment appointment) {
        var path = PARTNERS + "/people";
        return id(api.first(
                        path + "?name=" + encode(appointment.personName()),
                        item -> has(item, "name", appointment.personName()) && has(item, "hasSignedIn", "true"))
                .orElseGet(() -> {
                    tally.made("people");
                    return api.create(
                            path,
                            Json.with("name", appointment.personName())
                                    .and("mail", appointment.mail())
                                    .and("agreedToBeNamed", false)
                                    .and("subject", appointment.subject())
                                    .body(),
                            "person " + appointment.subject());
                }));
    }

    private static String id(JsonNode item) {
        return item.required("id").asText();
    }

    private static boolean has(JsonNode item, String member, String value) {
        return item.path(member).asText().equals(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
