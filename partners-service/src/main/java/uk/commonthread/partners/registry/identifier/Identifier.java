package uk.commonthread.partners.registry.identifier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.commonthread.kit.problem.FieldError;

/** What one register calls an organisation, valid by that register's rule and written as the register writes it. */
public record Identifier(Scheme scheme, String value) {

    /**
     * Reads what a person or a system wrote, or adds to {@code errors} what is wrong with it.
     *
     * @param path where the request holds it, as {@code identifiers[0]}; empty at the top
     * @param outsideNorthernIreland whether the body is known not to be there
     */
    public static Optional<Identifier> read(
            String scheme, String identifier, String path, boolean outsideNorthernIreland, List<FieldError> errors) {
        var prefix = path.isEmpty() ? "" : path + ".";
        var known = Scheme.of(scheme);
        if (known.isEmpty()) {
            errors.add(new FieldError(
                    prefix + "scheme",
                    "unknown",
                    Map.of("known", lists()),
                    "This is not one of the lists we know: " + lists()));
            return Optional.empty();
        }
        if (Scheme.saysNone(identifier)) {
            errors.add(new FieldError(
                    prefix + "identifier",
                    "says-none",
                    "This says that there is no number. Leave the identifier out."));
            return Optional.empty();
        }
        var value = known.get().normalise(identifier);
        if (!known.get().accepts(value)) {
            errors.add(new FieldError(
                    prefix + "identifier",
                    "not-in-scheme",
                    Map.of("scheme", known.get()),
                    known.get().fault(value)));
            return Optional.empty();
        }
        if (known.get().mayLackNi(identifier) && !outsideNorthernIreland) {
            errors.add(new FieldError(prefix + "identifier", "lacks-ni", Map.of("digits", value), withNi(value)));
            return Optional.empty();
        }
        return Optional.of(new Identifier(known.get(), value));
    }

    private static String withNi(String padded) {
        return "A company number in Northern Ireland begins with NI. Enter NI" + padded.substring(2)
                + " if that is its number, or, for a company that is registered in England or Wales, all 8 digits: "
                + padded;
    }

    /** The identifier's global form, as org-id.guide has it: {@code GB-CHC-1089464}. */
    public String orgId() {
        return orgId(scheme.list(), value);
    }

    public static String orgId(String list, String value) {
        return list + "-" + value;
    }

    private static String lists() {
        return Arrays.stream(Scheme.values()).map(Scheme::list).collect(Collectors.joining(", "));
    }
}
