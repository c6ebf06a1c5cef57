package uk.commonthread.partners.registry.organisation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an organisation does, which its identifiers do not tell. Some kinds have ODS codes of a known shape. */
enum RoleKind {
    NHS_BODY,
    INTEGRATED_CARE_BOARD("Q[A-Z0-9]{2}", "An integrated care board's ODS code is Q and 2 characters, for example QE1"),
    NHS_TRUST,
    COUNCIL,
    VOLUNTARY_ORGANISATION,
    GP_PRACTICE(
            "[A-Z][0-9]{5}|(ALD|GUE|JER)[0-9]{3}",
            "A practice's ODS code is a letter and 5 digits, for example P81001, or in the Channel Islands ALD, GUE or JER"
                    + " and 3 digits, for example JER001"),
    PRIMARY_CARE_NETWORK("U[0-9]{5}", "A primary care network's ODS code is U and 5 digits, for example U12345"),
    EDUCATION,
    BUSINESS,
    HEALTHWATCH,
    HOUSING,
    OTHER;

    private final @Nullable Pattern odsRule;
    private final @Nullable String odsFault;

    RoleKind() {
        this.odsRule = null;
        this.odsFault = null;
    }

    RoleKind(String odsRule, String odsFault) {
        this.odsRule = Pattern.compile(odsRule);
        this.odsFault = odsFault;
    }

    /** What is wrong with that ODS code for an organisation of this kind, or null. */
    @Nullable
    String odsFault(String odsCode) {
        return odsRule == null || odsRule.matcher(odsCode).matches() ? null : odsFault;
    }
}
