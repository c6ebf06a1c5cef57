package uk.commonthread.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.job.JobKind;
import uk.commonthread.kit.job.Params;
import uk.commonthread.kit.job.Step;
import uk.commonthread.kit.job.Work;

/**
 * Jobs that make a file of tables: each step reads some rows and puts them aside, and the last makes the file of them. So
 * one that another replica goes on with has every row once, in whatever format.
 */
public abstract class ExportKind implements JobKind {
    private static final String FILE = "file";
    private static final String DAY = "day";

    private final ObjectMapper json;

    protected ExportKind(ObjectMapper json) {
        this.json = json;
    }

    /** Rows that were put aside, as JSON has them. */
    record Kept(int table, List<? extends List<? extends @Nullable Object>> rows) {}

    /** What was asked for. */
    protected abstract Export export(Params params);

    @Override
    public final Step step(Work work) throws IOException {
        var export = export(work.params());
        if (FILE.equals(work.cursor())) {
            makeFile(export, work);
            return Step.last(work.done());
        }
        var total = work.total() == null ? export.total() : work.total();
        var place = Place.read(work.cursor());
        var tables = export.tables();
        var read = export.rows(tables.get(place.table), place.after);
        work.keep(json.writeValueAsBytes(new Kept(place.table, cells(read.rows()))));
        var done = work.done() + read.counted();
        return Step.on(place.after(read.next(), tables.size()), done, Math.max(done, total));
    }

    /** Which table is being read, and after which of its rows. */
    private record Place(int table, @Nullable String after) {
        static Place read(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(0, null);
            }
            var parts = cursor.split(":", 2);
            return new Place(Integer.parseInt(parts[0]), parts[1].isEmpty() ? null : parts[1]);
        }

        String after(@Nullable String next, int tables) {
            if (next != null) {
                return table + ":" + next;
            }
            return table + 1 < tables ? (table + 1) + ":" : FILE;
        }
    }

    private void makeFile(Export export, Work work) throws IOException {
        var tables = export.tables();
        var format = export.format();
        var name = export.fileName() + "." + format.ending(tables.size());
        try (var file = work.file(name, format.type(tables.size()));
                var writer = format.write(file, tables.size())) {
            var begun = new int[] {-1};
            work.eachKept(part -> {
                var kept = json.readTree(part);
                for (int table = begun[0] + 1; table <= kept.get("table").intValue(); table++) {
                    writer.table(tables.get(table));
                    begun[0] = table;
                }
                for (var row : kept.get("rows")) {
                    writer.row(cells(row));
                }
            });
        }
    }

    /** Days are told from texts: JSON has only the one. */
    private static List<? extends List<? extends @Nullable Object>> cells(
            List<? extends List<? extends @Nullable Object>> rows) {
        return rows.stream()
                .map(row -> {
                    var cells = new ArrayList<@Nullable Object>(row.size());
                    row.forEach(cell -> cells.add(cell instanceof LocalDate day ? Map.of(DAY, day.toString()) : cell));
                    return cells;
                })
                .toList();
    }

    private static List<@Nullable Object> cells(JsonNode row) {
        var cells = new ArrayList<@Nullable Object>(row.size());
        row.forEach(cell -> cells.add(cell(cell)));
        return cells;
    }

    private static @Nullable Object cell(JsonNode cell) {
        return switch (cell.getNodeType()) {
            case NULL -> null;
            case NUMBER -> cell.numberValue();
            case BOOLEAN -> cell.booleanValue();
            case OBJECT -> LocalDate.parse(cell.get(DAY).textValue());
            default -> cell.textValue();
        };
    }
}
