package uk.commonthread.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.text.Text;
import uk.commonthread.kit.text.UnfitTextException;

/**
 * How values are written, in bodies and in addresses alike, and as the contract says it: nothing that Java or the JSON
 * library would also take. What is wrong is told in words that follow a field's name, and never repeat the value.
 */
final class Values {
    private static final Pattern UUID_AS_WRITTEN =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern DAY_AS_WRITTEN = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    // Partnerships are older than computers, and PostgreSQL knows fewer days than Java.
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final Set<Class<?>> KNOWN = Set.of(
            String.class,
            UUID.class,
            LocalDate.class,
            int.class,
            Integer.class,
            Long.class,
            boolean.class,
            Boolean.class);

    /** A value is not written as its type is. */
    static final class MalformedException extends RuntimeException {
        private final transient Fault fault;

        MalformedException(String format, String message) {
            this(new Fault("wrong-format", Map.of("format", format), message));
        }

        MalformedException(Fault fault) {
            super(fault.message());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    private Values() {}

    static UUID uuid(String written) {
        if (!UUID_AS_WRITTEN.matcher(written).matches()) {
            throw new MalformedException(
                    "id", "has the wrong format; it is an id, as 0199aaaa-0000-7000-8000-000000000009");
        }
        return UUID.fromString(written);
    }

    static LocalDate day(String written) {
        try {
            if (DAY_AS_WRITTEN.matcher(written).matches()) {
                var day = LocalDate.parse(written, DAY);
                if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                    throw outOfTime("must be a day in the years ");
                }
                return day;
            }
        } catch (DateTimeParseException e) {
            // Falls through: the 30th of February is no day either.
        }
        throw new MalformedException("day", "has the wrong format; it is a day, as 2026-11-27");
    }

    static Instant instant(String written) {
        try {
            var moment = OffsetDateTime.parse(written, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                    .withOffsetSameInstant(ZoneOffset.UTC);
            if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
                throw outOfTime("must be a time in the years ");
            }
            return moment.toInstant();
        } catch (DateTimeParseException e) {
            // Falls through: a time without its zone could be any of a day's.
        }
        throw new MalformedException(
                "time", "has the wrong format; it is a time with its zone, as 2026-11-27T17:00:00Z");
    }

    static <T> T constant(Class<T> type, String written) {
        var allowed = type.getEnumConstants();
        for (var constant : allowed) {
            if (written.equals(constant.toString())) {
                return constant;
            }
        }
        throw noneOf(allowed);
    }

    /** Whether it is known here how parameters of this type are written. */
    static boolean isKnown(Class<?> type) {
        return KNOWN.contains(type) || type.isEnum();
    }

    /** What is wrong with the value of a parameter of this type. */
    static Optional<Fault> fault(Class<?> type, String written) {
        try {
            check(type, written);
            return Optional.empty();
        } catch (MalformedException e) {
            return Optional.of(e.fault());
        } catch (UnfitTextException e) {
            return Optional.of(new Fault("unfit-character", "has a character that cannot be kept; take it out"));
        }
    }

    private static void check(Class<?> type, String written) {
        if (type == String.class) {
            Text.refuseUnfit(written);
        } else if (type == UUID.class) {
            uuid(written);
        } else if (type == LocalDate.class) {
            day(written);
        } else if (type == int.class || type == Integer.class) {
            whole(written, Integer::parseInt);
        } else if (type == Long.class) {
            whole(written, Long::parseLong);
        } else if (type == boolean.class || type == Boolean.class) {
            if (!written.equals("true") && !written.equals("false")) {
                throw noneOf(true, false);
            }
        } else {
            constant(type, written);
        }
    }

    private static void whole(String written, Function<String, Number> parse) {
        try {
            if (written.matches("-?[0-9]+")) {
                Objects.requireNonNull(parse.apply(written));
                return;
            }
        } catch (NumberFormatException e) {
            // Falls through: it is too large.
        }
        throw new MalformedException("whole-number", "has the wrong format; it is a whole number");
    }

    private static MalformedException outOfTime(String beginning) {
        return new MalformedException(new Fault(
                "out-of-time",
                Map.of("first", FIRST_YEAR, "last", LAST_YEAR),
                beginning + FIRST_YEAR + " to " + LAST_YEAR));
    }

    private static MalformedException noneOf(Object... allowed) {
        var known = Stream.of(allowed).map(Object::toString).collect(Collectors.joining(", "));
        return new MalformedException(new Fault("unknown", Map.of("known", known), mustBeOneOf(allowed)));
    }

    private static String mustBeOneOf(Object... allowed) {
        var words = new StringBuilder("must be ");
        for (var i = 0; i < allowed.length; i++) {
            words.append(i == 0 ? "" : i == allowed.length - 1 ? " or " : ", ").append(allowed[i]);
        }
        return words.toString();
    }
}
