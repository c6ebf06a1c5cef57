package uk.commonthread.partners.registry.area;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.registry.identifier.CodeText;
import uk.commonthread.partners.registry.identifier.GssKinds;

/** A code that its scheme allows, with the kind of area it stands for. */
record AreaCode(AreaScheme scheme, String code, AreaKind kind) {
    private static final Pattern ODS = Pattern.compile("[A-Z0-9]{1,9}");

    /** Reads a code; the kind may be left out where a GSS code tells it, and must not say otherwise. */
    static AreaCode read(AreaScheme scheme, String given, @Nullable AreaKind kind) {
        var code = CodeText.bare(given);
        if (scheme == AreaScheme.GSS && !GssKinds.isCode(code)) {
            throw ApiException.field(
                    "code",
                    "not-in-scheme",
                    Map.of("scheme", scheme),
                    "A GSS code is one of E, W, S, N, K, L, M and J, and 8 digits, for example E10000017");
        }
        if (scheme == AreaScheme.ODS && !ODS.matcher(code).matches()) {
            throw ApiException.field(
                    "code",
                    "not-in-scheme",
                    Map.of("scheme", scheme),
                    "An ODS code has 1 to 9 letters and digits, for example 00Q");
        }
        return new AreaCode(scheme, code, kindOf(scheme, code, kind));
    }

    private static AreaKind kindOf(AreaScheme scheme, String code, @Nullable AreaKind given) {
        var known = scheme == AreaScheme.GSS ? GssKinds.of(code) : Optional.<GssKinds.Kind>empty();
        var told = known.flatMap(GssKinds.Kind::ours).map(AreaKind::valueOf).orElse(null);
        if (given != null && told != null && given != told) {
            throw ApiException.field(
                    "kind",
                    "contradicts-code",
                    Map.of("kind", told),
                    "Codes that begin with " + code.substring(0, 3) + " are of "
                            + known.orElseThrow().name() + ", kind " + told);
        }
        if (told != null) {
            return told;
        }
        if (given == null && known.isEmpty()) {
            throw ApiException.field("kind", "required", "Choose the kind of area, since its code does not tell");
        }
        return given == null ? AreaKind.OTHER : given;
    }
}
