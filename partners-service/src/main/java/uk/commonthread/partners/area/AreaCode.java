package uk.commonthread.partners.area;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;

/** A code that its scheme allows, with the kind of area it stands for. */
record AreaCode(AreaScheme scheme, String code, AreaKind kind) {
    private static final Pattern GSS = Pattern.compile("[EWSNK][0-9]{8}");
    private static final Pattern ODS = Pattern.compile("[A-Z0-9]{1,9}");

    /** Reads a code; the kind may be left out where a GSS code tells it, and must not say otherwise. */
    static AreaCode read(AreaScheme scheme, String given, @Nullable AreaKind kind) {
        var code = given.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (scheme == AreaScheme.GSS && !GSS.matcher(code).matches()) {
            throw ApiException.field(
                    "code", "A GSS code is one of E, W, S, N and K, and 8 digits, for example E10000017");
        }
        if (scheme == AreaScheme.ODS && !ODS.matcher(code).matches()) {
            throw ApiException.field("code", "An ODS code has 1 to 9 letters and digits, for example 00Q");
        }
        return new AreaCode(scheme, code, kindOf(scheme, code, kind));
    }

    private static AreaKind kindOf(AreaScheme scheme, String code, @Nullable AreaKind given) {
        var told = scheme == AreaScheme.GSS ? AreaKind.ofGssCode(code).orElse(null) : null;
        if (told == null) {
            if (given == null) {
                throw ApiException.field("kind", "Choose the kind of area, since its code does not tell");
            }
            return given;
        }
        if (given != null && given != told) {
            throw ApiException.field("kind", "Codes that begin with " + code.substring(0, 3) + " are of kind " + told);
        }
        return told;
    }
}
