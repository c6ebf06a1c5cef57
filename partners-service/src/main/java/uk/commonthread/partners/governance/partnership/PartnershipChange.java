package uk.commonthread.partners.governance.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be edited of a partnership; its address stays, and ending has a request of its own")
record PartnershipChange(
        @Valid @JsonUnwrapped PartnershipProfile profile,

        @Nullable
        @Schema(
                description =
                        "The first day of the name where it is a new one; today when left out. The first day of the"
                                + " present name corrects that name.")
        LocalDate nameFrom) {}
