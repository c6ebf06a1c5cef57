package uk.commonthread.engagement.audit;

import jakarta.ws.rs.Path;
import uk.commonthread.kit.audit.AuditEndpoints;
import uk.commonthread.kit.audit.AuditTrail;

@Path("/api/engagement/v1/audit-entries")
class AuditResource extends AuditEndpoints {
    AuditResource(AuditTrail audit) {
        super(audit);
    }
}
