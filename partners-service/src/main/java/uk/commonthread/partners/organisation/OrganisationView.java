package uk.commonthread.partners.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;
import uk.commonthread.partners.identifier.Identifier;

@Schema(name = "Organisation", description = "A body that takes part in partnerships")
record OrganisationView(
        UUID id,
        int version,
        String name,
        List<Role> roles,
        List<Identified> identifiers,
        @Nullable String postcode,

        @Nullable @Schema(description = "The last day on which it existed, or will")
        LocalDate closedOn,

        @Schema(description = "The organisations that carry on its work")
        List<UUID> successorIds)
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

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id(),
                organisation.version(),
                organisation.name(),
                organisation.roles().stream()
                        .map(role -> new Role(
                                role.kind(),
                                role.primary(),
                                role.period().from(),
                                role.period().to()))
                        .toList(),
                organisation.identifiers().stream().map(Identified::of).toList(),
                organisation.postcode(),
                organisation.closedOn(),
                List.copyOf(organisation.successorIds()));
    }
}
