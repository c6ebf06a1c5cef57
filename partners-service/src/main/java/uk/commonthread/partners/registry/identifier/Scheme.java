package uk.commonthread.partners.registry.identifier;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The org-id lists that organisations here are found in, each with its register's rule. */
public enum Scheme {
    /** Charity Commission for England and Wales. A linked charity has its main charity's number and a suffix. */
    CHARITY_ENGLAND_WALES("GB-CHC", "[0-9]{6,7}(-[0-9]{1,3})?") {
        @Override
        String fault(String identifier) {
            return "A charity number in England and Wales has 6 or 7 digits, for example 1089464. "
                    + found(identifier, "digits");
        }
    },

    /** Office of the Scottish Charity Regulator. */
    CHARITY_SCOTLAND("GB-SC", "SC0[0-9]{5}") {
        @Override
        String fault(String identifier) {
            return "A charity number in Scotland is SC0 and 5 digits, for example SC012345. "
                    + found(identifier, "characters");
        }
    },

    /** Charity Commission for Northern Ireland, whose numbers are written with and without its letters. */
    CHARITY_NORTHERN_IRELAND("GB-NIC", "1[0-9]{5}") {
        @Override
        String normalise(String given) {
            return super.normalise(given).replaceFirst("^NIC", "");
        }

        @Override
        String fault(String identifier) {
            return "A charity number in Northern Ireland has 6 digits and begins with 1, for example NIC100012. "
                    + found(identifier, "digits");
        }
    },

    /** Companies House. */
    COMPANY("GB-COH", "[0-9]{8}|[A-Z]{2}[0-9]{6}|[A-Z]{2}[0-9]{5}[A-Z]") {
        private static final Set<String> PLACEHOLDERS = Set.of("00000000", "01234567", "12345678");

        @Override
        String normalise(String given) {
            var digits = super.normalise(given);
            return digits.matches("[0-9]{1,7}") ? "0".repeat(8 - digits.length()) + digits : digits;
        }

        @Override
        boolean mayLackNi(String given) {
            return CodeText.bare(given).matches("[0-9]{1,6}");
        }

        @Override
        boolean accepts(String identifier) {
            return super.accepts(identifier) && !PLACEHOLDERS.contains(identifier);
        }

        @Override
        String fault(String identifier) {
            if (PLACEHOLDERS.contains(identifier)) {
                return "This company number is a placeholder. Enter the number that Companies House gave.";
            }
            return "A company number has 8 digits, or 2 letters and 6 more characters, for example 03120500 or SC123456. "
                    + found(identifier, "characters");
        }
    },

    /** NHS Organisation Data Service. */
    NHS("GB-NHS", "[A-Z0-9]{1,9}") {
        @Override
        String fault(String identifier) {
            return "An ODS code has 1 to 9 letters and digits, for example QE1. " + found(identifier, "characters");
        }
    },

    /**
     * The register of English local authorities, which has codes of its own rather than those of the ONS: three letters,
     * and four where several authorities are combined.
     */
    LOCAL_AUTHORITY_ENGLAND(
            "GB-LAE", "[A-Z]{3,4}", "LDS for Leeds or WYCA for the combined authority of West Yorkshire"),

    /** The register of Scottish local authorities. */
    LOCAL_AUTHORITY_SCOTLAND("GB-LAS", Scheme.ANY, "NLK for North Lanarkshire"),

    /** The register of principal local authorities in Wales. */
    LOCAL_AUTHORITY_WALES("GB-PLA", Scheme.ANY, "POW for Powys"),

    /** The register of local authorities in Northern Ireland. */
    LOCAL_AUTHORITY_NORTHERN_IRELAND("GB-LANI", Scheme.ANY, "BFS for Belfast"),

    /** Get Information about Schools. */
    EDUCATION("GB-EDU", Scheme.ANY);

    // What forms and spreadsheets hold where there is nothing; no register has such a code.
    private static final Pattern NONE = Pattern.compile("0*|-|N/?A|NONE|NULL");

    /** Where we know no rule of the register we make none up: what an org-id can hold will do. */
    private static final String ANY = "[A-Z0-9][A-Z0-9-]{0,31}";

    private final String list;
    private final Pattern rule;
    // Of a register of local authorities only: one of its own codes, to tell it from the ONS code.
    private final @Nullable String ownCode;

    Scheme(String list, String rule) {
        this(list, rule, null);
    }

    Scheme(String list, String rule, @Nullable String ownCode) {
        this.list = list;
        this.rule = Pattern.compile(rule);
        this.ownCode = ownCode;
    }

    /** The list's code at org-id.guide, which is the first two hyphen parts of an org-id. */
    public String list() {
        return list;
    }

    static Optional<Scheme> of(String list) {
        var code = CodeText.bare(list);
        return Arrays.stream(values())
                .filter(scheme -> scheme.list.equals(code))
                .findFirst();
    }

    /** Whether a body that this list has is in Northern Ireland. */
    public static boolean isOfNorthernIreland(String list) {
        return of(list).filter(
                        scheme -> scheme == CHARITY_NORTHERN_IRELAND || scheme == LOCAL_AUTHORITY_NORTHERN_IRELAND)
                .isPresent();
    }

    /** Whether somebody wrote, in a field that had to be filled in, that there is no identifier. */
    static boolean saysNone(String given) {
        return NONE.matcher(CodeText.bare(given)).matches();
    }

    /** As the register writes it. */
    String normalise(String given) {
        return CodeText.bare(given);
    }

    /**
     * Whether this may be the number of a company in Northern Ireland that lacks its NI: padded with zeros it would be that
     * of a company in England or Wales.
     */
    boolean mayLackNi(String given) {
        return false;
    }

    boolean accepts(String identifier) {
        return rule.matcher(identifier).matches() && (ownCode == null || !GssKinds.isCode(identifier));
    }

    /** What is wrong with an identifier that this scheme does not accept, for the person who typed it. */
    String fault(String identifier) {
        if (ownCode != null) {
            return "Enter the code that the register itself gives, for example " + ownCode + ". "
                    + onsCode(identifier).orElseGet(() -> found(identifier, "characters"));
        }
        return "An identifier of " + list + " has letters, digits and hyphens, 32 at most. "
                + found(identifier, "characters");
    }

    private static Optional<String> onsCode(String identifier) {
        return GssKinds.isCode(identifier)
                ? Optional.of(identifier + " is the ONS code"
                        + GssKinds.of(identifier)
                                .map(kind -> " of one of the " + kind.name())
                                .orElse("") + ".")
                : Optional.empty();
    }

    private static String found(String identifier, String unit) {
        if (unit.equals("digits") && !identifier.chars().allMatch(Character::isDigit)) {
            return "This one has other characters than digits.";
        }
        return "This one has " + identifier.length() + ".";
    }
}
