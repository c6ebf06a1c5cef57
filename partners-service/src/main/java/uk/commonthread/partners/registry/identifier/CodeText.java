package uk.commonthread.partners.registry.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a code looks like once everything is gone that comes with it from a letter, a web page or a spreadsheet. */
public final class CodeText {
    // Spaces of any width and what is not seen at all: no-break, thin and zero-width spaces, the byte order mark.
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\\u2212]");

    private CodeText() {}

    /** The code in upper case, without spaces, with plain letters, digits and hyphens for their typographic forms. */
    public static String bare(String given) {
        var plain = Normalizer.normalize(given, Normalizer.Form.NFKC);
        var hyphened = DASH.matcher(plain).replaceAll("-");
        return UNSEEN.matcher(hyphened).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
