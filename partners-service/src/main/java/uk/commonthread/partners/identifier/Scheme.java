package uk.commonthread.partners.identifier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** The register of English local authorities, which has codes of its own rather than those of the ONS. */
    LOCAL_AUTHORITY_ENGLAND("GB-LAE", "[A-Z]{3}") {
        @Override
        String fault(String identifier) {
            return "A code of the register of English local authorities has 3 letters, for example LDS for Leeds."
                    + " It is not the ONS code. " + found(identifier, "characters");
        }
    },

    /** The register of Scottish local authorities. */
    LOCAL_AUTHORITY_SCOTLAND("GB-LAS", Scheme.ANY),

    /** Get Information about Schools. */
    EDUCATION("GB-EDU", Scheme.ANY);

    /** Where we know no rule of the register we make none up: what an org-id can hold will do. */
    private static final String ANY = "[A-Z0-9][A-Z0-9-]{0,31}";

    private final String list;
    private final Pattern rule;

    Scheme(String list, String rule) {
        this.list = list;
        this.rule = Pattern.compile(rule);
    }

    /** The list's code at org-id.guide, which is the first two hyphen parts of an org-id. */
    public String list() {
        return list;
    }

    static Optional<Scheme> of(String list) {
        var code = list.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(scheme -> scheme.list.equals(code))
                .findFirst();
    }

    /** As the register writes it. */
    String normalise(String given) {
        return given.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    boolean accepts(String identifier) {
        return rule.matcher(identifier).matches();
    }

    /** What is wrong with an identifier that this scheme does not accept, for the person who typed it. */
    String fault(String identifier) {
        return "An identifier of " + list + " has letters, digits and hyphens, 32 at most. "
                + found(identifier, "characters");
    }

    private static String found(String identifier, String unit) {
        if (unit.equals("digits") && !identifier.chars().allMatch(Character::isDigit)) {
            return "This one has other characters than digits.";
        }
        return "This one has " + identifier.length() + ".";
    }
}
