package uk.commonthread.engagement.result.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.survey.question.Column;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.survey.FrozenSurvey;

/**
 * The columns of an engagement's questions, over all versions that people have answered. A question is called {@code q3}
 * after its place in the latest version that asks it. Where a version before asked it otherwise, its answers mean
 * something else, and stand in columns of their own, {@code q3_v1} after the last version that asked so.
 */
final class Variables {
    /** A question as it was asked, and where its columns begin among all. */
    private record Asked(Question question, int version, int first, List<Column> columns) {}

    private final List<Column> columns = new ArrayList<>();
    private final Map<UUID, List<Asked>> byQuestion = new LinkedHashMap<>();
    private final Map<Integer, FrozenSurvey> versions = new HashMap<>();

    /** @param newestFirst the versions, the latest first */
    Variables(List<FrozenSurvey> newestFirst) {
        int number = 0;
        for (var survey : newestFirst) {
            versions.put(survey.number(), survey);
            for (var question : survey.questions()) {
                var known = byQuestion.computeIfAbsent(question.id(), _ -> new ArrayList<>());
                if (known.stream().noneMatch(asked -> asked.question.equals(question))) {
                    number += known.isEmpty() ? 1 : 0;
                    var name = known.isEmpty() ? "q" + number : name(known.getFirst()) + "_v" + survey.number();
                    add(known, name, question, survey.number());
                }
            }
        }
    }

    /** All columns, in the order of the questions. */
    List<Column> columns() {
        return columns;
    }

    /** What a response answers, in all the columns; empty where it was not asked. */
    List<String> cells(int version, Map<UUID, ? extends @Nullable JsonNode> answers) {
        var cells = new ArrayList<>(columns.stream().map(_ -> "").toList());
        var survey = versions.get(version);
        if (survey == null) {
            throw new IllegalStateException("There is no version " + version + " of the survey");
        }
        for (var question : survey.questions()) {
            var asked = byQuestion.getOrDefault(question.id(), List.of()).stream()
                    .filter(each -> each.question.equals(question))
                    .findFirst()
                    .orElseThrow();
            var values = question.cells(answers.get(question.id()));
            for (int i = 0; i < values.size(); i++) {
                cells.set(asked.first + i, values.get(i));
            }
        }
        return cells;
    }

    private void add(List<Asked> known, String name, Question question, int version) {
        var made = question.columns(name);
        known.add(new Asked(question, version, columns.size(), made));
        columns.addAll(made);
    }

    private static String name(Asked asked) {
        var first = asked.columns.getFirst().name();
        var end = first.indexOf('_');
        return end < 0 ? first : first.substring(0, end);
    }
}
