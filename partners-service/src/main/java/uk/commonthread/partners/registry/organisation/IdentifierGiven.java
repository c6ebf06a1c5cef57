package uk.commonthread.partners.registry.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identifier as somebody wrote it. */
@Schema(name = "NewIdentifier", description = "An identifier of the organisation in another register")
record IdentifierGiven(
        @NotBlank(message = "Choose the register that the identifier is from")
        @Schema(
                description = "The register, as its list's code at org-id.guide",
                enumeration = {
                    "GB-CHC", "GB-SC", "GB-NIC", "GB-COH", "GB-NHS", "GB-LAE", "GB-LAS", "GB-PLA", "GB-LANI", "GB-EDU"
                },
                examples = "GB-CHC")
        String scheme,

        @NotBlank(message = "Enter the identifier")
        @Size(max = 60, message = "must have 60 characters at most")
        @Schema(
                description =
                        "As the register writes it; spaces, dashes and lower case are mended, and company numbers padded. Six digits"
                                + " or fewer are padded only for a body whose postcode is outside Northern Ireland, since"
                                + " company numbers there need their NI.",
                examples = "1089464")
        String identifier) {}
