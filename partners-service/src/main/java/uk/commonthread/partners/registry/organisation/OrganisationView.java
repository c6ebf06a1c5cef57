package uk.commonthread.partners.registry.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.name.FormerName;
import uk.commonthread.partners.dated.succession.SuccessionView;
import uk.commonthread.partners.dated.succession.Successions;
import uk.commonthread.partners.registry.identifier.Identifier;

@Schema(name = "Organisation", description = "A body that takes part in partnerships")
record OrganisationView(
        UUID id,
        int version,

        @Schema(description = "Its name on the day asked for")
        String name,

        @Nullable @Schema(description = "The first day of that name; null where it has had it from the beginning")
        LocalDate nameFrom,

        @Schema(description = "The names that it had before")
        List<FormerName> formerNames,

        List<Role> roles,
        List<Identified> identifiers,
        @Nullable String postcode,

        @Schema(description = "The first day of its first role")
        LocalDate openedOn,

        @Nullable @Schema(description = "The last day on which it existed, or will")
        LocalDate closedOn,

        @Schema(description = "The organisations that carry on its work")
        List<SuccessionView> successors,

        @Schema(description = "The organisations whose work it carries on")
        List<SuccessionView> predecessors)
        implements Versioned {

    @Schema(name = "OrganisationRole", description = "Something the organisation does or did")
    record Role(
            RoleKind role,
            boolean primary,
            LocalDate from,
            @Nullable LocalDate to) {}

    @Schema(name = "OrganisationIdentifier", description = "What another register calls the organisation")
    record Identified(
            @Schema(examples = "GB-CHC") String scheme,
            @Schema(examples = "1089464") String identifier,

            @Schema(description = "The identifier's global form at org-id.guide", examples = "GB-CHC-1089464")
            String orgId,

            @Schema(description = "Whether it was compared with its register")
            boolean verified,

            @Schema(description = "Where it came from", examples = "declared")
            String source) {

        static Identified of(OrganisationIdentifier known) {
            var orgId = Identifier.orgId(known.scheme(), known.identifier());
            return new Identified(known.scheme(), known.identifier(), orgId, known.verified(), known.source());
        }
    }

    /** As it was on that day. */
    static OrganisationView of(Organisation organisation, LocalDate day, Successions successions) {
        return new OrganisationView(
                organisation.id(),
                organisation.version(),
                DatedNames.on(organisation.names(), day),
                DatedNames.since(organisation.names(), day),
                DatedNames.before(organisation.names(), day),
                organisation.roles().stream()
                        .map(role -> new Role(
                                role.kind(),
                                role.primary(),
                                role.period().from(),
                                role.period().to()))
                        .toList(),
                organisation.identifiers().stream().map(Identified::of).toList(),
                organisation.postcode(),
                organisation.openedOn(),
                organisation.closedOn(),
                successions.after(organisation.id()),
                successions.before(organisation.id()));
    }
}
