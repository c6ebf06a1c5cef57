package uk.commonthread.kit.testing;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A write has one word: its operation in the contract is called by it ({@code endSeat}), so are the methods that carry it
 * out ({@code end}), and what is told of it afterwards, in events and in the audit, is its participle ({@code ended}).
 */
final class Verbs {
    private static final Pattern FIRST_WORD = Pattern.compile("^[a-z]+");
    private static final Pattern EVENT = Pattern.compile("^[a-z]+\\.([a-z]+)\\.([a-z]+)\\.v\\d+$");
    private static final Map<String, String> IRREGULAR = Map.of("freeze", "frozen", "begin", "begun", "send", "sent");

    private Verbs() {}

    /** The verb that a method or an operation is called by. */
    static String of(String name) {
        var word = FIRST_WORD.matcher(name);
        return word.find() ? word.group() : name;
    }

    /** What is told once it is done. */
    static String done(String verb) {
        return IRREGULAR.getOrDefault(verb, verb.endsWith("e") ? verb + "d" : verb + "ed");
    }

    /**
     * Every event tells of an operation by its word, but for those that come about by themselves.
     *
     * @param byThemselves aggregate and verb, as {@code engagement.begun}
     */
    static void eventsTellOfOperations(Set<String> byThemselves) {
        assumeThat(System.getenv("CT_UPDATE_CONTRACT"))
                .as("the contract is being written")
                .isNull();
        var unasked = EventTypes.inCode(Path.of("target", "classes")).stream()
                .map(EVENT::matcher)
                .filter(event ->
                        event.find() && !event.group(2).equals("state") && !isAskedFor(event.group(1), event.group(2)))
                .map(event -> event.group(1) + "." + event.group(2))
                .collect(toCollection(TreeSet::new));
        assertThat(unasked)
                .as("events whose verb is not that of an operation of the same thing")
                .containsExactlyInAnyOrderElementsOf(byThemselves);
    }

    private static boolean isAskedFor(String aggregate, String verb) {
        return ContractOperation.all().stream()
                .filter(operation ->
                        !operation.isRead() && done(of(operation.id())).equals(verb))
                .anyMatch(operation -> (operation.id() + operation.path())
                        .toLowerCase(Locale.ROOT)
                        .contains(aggregate));
    }
}
