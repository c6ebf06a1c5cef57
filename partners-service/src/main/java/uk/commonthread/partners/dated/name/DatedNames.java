package uk.commonthread.partners.dated.name;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.partners.dated.period.Period;

/** The names of one thing: on each day exactly one. */
public final class DatedNames {
    private static final Comparator<DatedName> IN_TIME =
            Comparator.comparing(name -> name.period().from());

    private DatedNames() {}

    /** The names of a thing that has had one only. */
    public static Set<DatedName> of(String name) {
        return new LinkedHashSet<>(Set.of(new DatedName(name.strip(), new Period(DatedName.BEGINNING, null))));
    }

    /** What it is called now. Nothing is renamed before the day. */
    public static String latest(Collection<DatedName> names) {
        return last(names).name();
    }

    /** What it was called on that day. */
    public static String on(Collection<DatedName> names, LocalDate day) {
        return holding(names, day).name();
    }

    /** What each of these was called on that day, by id. */
    public static <T> Map<UUID, String> on(
            Collection<T> things,
            Function<T, UUID> id,
            Function<T, ? extends Collection<DatedName>> names,
            LocalDate day) {
        return things.stream().collect(Collectors.toMap(id, thing -> on(names.apply(thing), day)));
    }

    /** Since when it has had the name of that day; null where it has had it from the beginning. */
    public static @Nullable LocalDate since(Collection<DatedName> names, LocalDate day) {
        var holding = holding(names, day);
        return holding.isFirst() ? null : holding.period().from();
    }

    /** The names that it had before that of the day, in order of time. */
    public static List<FormerName> before(Collection<DatedName> names, LocalDate day) {
        return names.stream()
                .filter(name -> name.period().endsBefore(day))
                .sorted(IN_TIME)
                .map(FormerName::of)
                .toList();
    }

    /**
     * Gives it a new name from a day on, or corrects the present one.
     *
     * @param from the new name's first day, in the request's field {@code nameFrom}; the first day of the present name
     *     corrects that; null means today
     * @param began the day on which the thing itself began, before which it has no history to keep
     */
    public static void rename(
            Set<DatedName> names, String given, @Nullable LocalDate from, LocalDate began, LocalDate today) {
        var name = given.strip();
        var present = last(names);
        if (name.equals(present.name())) {
            return;
        }
        var first = from == null ? today : from;
        if (first.isAfter(today) && !first.equals(began)) {
            throw ApiException.field(
                    "nameFrom",
                    "in-the-future",
                    "The first day of a name must not lie in the future; rename it on the day");
        }
        if (!present.isFirst() && first.isBefore(present.period().from())) {
            throw ApiException.field(
                    "nameFrom",
                    "too-early",
                    Map.of("earliest", present.period().from()),
                    "The present name holds since " + present.period().from() + "; enter that day or a later one");
        }
        names.remove(present);
        if (!first.isAfter(began) || first.equals(present.period().from())) {
            names.add(new DatedName(name, present.period()));
        } else {
            names.add(new DatedName(present.name(), new Period(present.period().from(), first.minusDays(1))));
            names.add(new DatedName(name, new Period(first, null)));
        }
    }

    private static DatedName holding(Collection<DatedName> names, LocalDate day) {
        return names.stream()
                .filter(name -> name.period().covers(day))
                .findFirst()
                .orElseThrow();
    }

    private static DatedName last(Collection<DatedName> names) {
        return names.stream().max(IN_TIME).orElseThrow();
    }
}
