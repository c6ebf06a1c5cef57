package uk.commonthread.engagement.loop.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.authority.BySecret;

@Path("/api/engagement/v1/receipts")
@Tag(name = "receipts")
class ReceiptResource {
    private final ReceiptService receipts;

    ReceiptResource(ReceiptService receipts) {
        this.receipts = receipts;
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @BySecret("code")
    @Operation(operationId = "getReceipt", summary = "Follow a receipt: which themes and sections came of the answers")
    public RestResponse<ReceiptView> get(@RestPath String code) {
        return RestResponse.ResponseBuilder.ok(receipts.follow(code))
                .header("Cache-Control", "no-store")
                .build();
    }
}
