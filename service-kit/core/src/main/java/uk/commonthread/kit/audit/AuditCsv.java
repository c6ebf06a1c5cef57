package uk.commonthread.kit.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.audit.AuditEntryView.MemberChange;
import uk.commonthread.kit.csv.CsvRows;

/** Entries as CSV: a row for each member that changed. Kinds, verbs and members are as the API names them. */
final class AuditCsv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "at",
            "kind",
            "recordId",
            "version",
            "verb",
            "personId",
            "standing",
            "appointmentId",
            "function",
            "bodyId",
            "member",
            "shown",
            "before",
            "after");

    private AuditCsv() {}

    static void write(Stream<AuditEntryView> entries, OutputStream out) throws IOException {
        try (var rows = new CsvRows(out)) {
            rows.row(COLUMNS);
            entries.forEach(entry -> write(entry, rows));
        }
    }

    private static void write(AuditEntryView entry, CsvRows rows) {
        if (entry.changes().isEmpty()) {
            rows.row(row(entry, null));
        }
        entry.changes().forEach(change -> rows.row(row(entry, change)));
    }

    private static List<? extends @Nullable Object> row(AuditEntryView entry, @Nullable MemberChange change) {
        return Arrays.asList(
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.recordId(),
                entry.version(),
                entry.verb(),
                entry.personId(),
                entry.standing(),
                entry.appointmentId(),
                entry.function(),
                entry.bodyId(),
                change == null ? null : change.member(),
                change == null ? null : change.shown(),
                change == null ? null : change.before(),
                change == null ? null : change.after());
    }
}
