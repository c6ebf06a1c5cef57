package uk.commonthread.engagement.survey.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stands by while one question is written: gives ids, which are ours to give, and collects what is wrong at its place.
 */
public final class Author {
    private final Questions questions;
    private final String place;
    private final UUID id;
    private final @Nullable Question before;

    Author(Questions questions, String place, UUID id, @Nullable Question before) {
        this.questions = questions;
        this.place = place;
        this.id = id;
        this.before = before;
    }

    UUID id() {
        return id;
    }

    /** @param member its path within the question */
    void wrong(String member, String code, String advice) {
        wrong(member, code, Map.of(), advice);
    }

    void wrong(String member, String code, Map<String, Object> params, String advice) {
        questions.error(place + member, code, params, advice);
    }

    static @Nullable String hint(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /** Options that keep their ids while their labels change. */
    List<Option> options(@Nullable List<NewOption> written) {
        List<NewOption> options = written == null ? List.of() : written;
        if (options.size() < 2) {
            wrong("options", "too-few", Map.of("min", 2), "Offer at least two options");
        }
        Set<UUID> known = before == null
                ? Set.of()
                : before.options().stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
        var labels = new HashSet<String>();
        var made = new ArrayList<Option>();
        for (int i = 0; i < options.size(); i++) {
            var option = options.get(i);
            questions.requireKnown(
                    place + "options[" + i + "].id", option.id(), option.id() != null && known.contains(option.id()));
            if (!labels.add(option.label().strip().toLowerCase(Locale.UK))) {
                wrong("options[" + i + "].label", "repeated", "Two options have this label");
            }
            made.add(new Option(
                    option.id() == null ? questions.newId() : option.id(),
                    option.label().strip()));
        }
        return List.copyOf(made);
    }
}
