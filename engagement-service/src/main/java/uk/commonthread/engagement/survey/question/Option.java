package uk.commonthread.engagement.survey.question;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** One thing that can be chosen. Its id stays the same over versions. */
public record Option(UUID id, String label) {
    static Checked notOffered() {
        return Checked.refused("not-offered", "Choose from the options of the question");
    }

    /** Which one an answer means, counted from 0; -1 where it is none. */
    static int chosen(List<Option> offered, JsonNode answer) {
        var id = answer.isTextual() ? answer.textValue().toLowerCase(Locale.ROOT) : "";
        for (int i = 0; i < offered.size(); i++) {
            if (offered.get(i).id().toString().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    static List<Table.Cell> cells(List<Option> offered, Counts counts) {
        return offered.stream()
                .map(option -> new Table.Cell(
                        option.id().toString(),
                        option.label(),
                        counts.of(option.id().toString())))
                .toList();
    }

    /** In an export an option is its place among the others, from 1. */
    static List<Column.Code> codes(List<Option> offered) {
        var codes = new ArrayList<Column.Code>();
        for (int i = 0; i < offered.size(); i++) {
            codes.add(new Column.Code(Integer.toString(i + 1), offered.get(i).label()));
        }
        return List.copyOf(codes);
    }
}
