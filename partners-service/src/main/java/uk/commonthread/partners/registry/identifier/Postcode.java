package uk.commonthread.partners.registry.identifier;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.FieldError;

/** A postcode in upper case with one space. Whether it is in use is not asked: a terminated one is still history. */
public final class Postcode {
    private static final Pattern RULE = Pattern.compile("GIR 0AA|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}");

    private Postcode() {}

    /** Whether a postcode, as {@link #read} writes it, is known and none of Northern Ireland. */
    public static boolean isOutsideNorthernIreland(@Nullable String postcode) {
        return postcode != null && !postcode.startsWith("BT");
    }

    /** The postcode as it should be written, or null with an error added; null stays null. */
    public static @Nullable String read(@Nullable String given, String field, List<FieldError> errors) {
        if (given == null) {
            return null;
        }
        var bare = CodeText.bare(given).replace("-", "");
        var written = bare.length() < 4
                ? bare
                : bare.substring(0, bare.length() - 3) + " " + bare.substring(bare.length() - 3);
        if (!RULE.matcher(written).matches()) {
            errors.add(new FieldError(
                    field, "not-a-postcode", "Enter a full postcode in the United Kingdom, for example PR1 8XJ"));
            return null;
        }
        return written;
    }
}
