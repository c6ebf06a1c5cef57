package uk.commonthread.strategy.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.AuditEntryView;
import uk.commonthread.kit.audit.AuditTrail;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.replica.partnership.Functions;

@Path("/api/strategy/v1/audit-entries")
@Tag(name = "audit", description = "Who changed what, when, and under which appointment")
class AuditResource {
    private final AuditTrail audit;

    AuditResource(AuditTrail audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({Functions.SECRETARIAT, Caller.PLATFORM_ADMIN})
    @HeldAt(value = "partnershipId", orAnywhere = true)
    @Operation(
            operationId = "listStrategyAuditEntries",
            summary = "List what was changed, the latest first",
            description = AuditTrail.WHO_SEES_WHAT)
    public RestResponse<Page<AuditEntryView>> list(
            @Parameter(description = "Only what was changed in that partnership") @RestQuery @Nullable
                    UUID partnershipId,
            @Parameter(description = "Only changes of that one thing") @RestQuery @Nullable UUID recordId,
            @Valid @BeanParam PageRequest page,
            UriInfo uri) {
        return audit.list(Functions.SECRETARIAT, partnershipId, recordId, page).response(uri);
    }
}
