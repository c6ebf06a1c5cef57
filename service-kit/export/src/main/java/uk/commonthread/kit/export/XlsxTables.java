package uk.commonthread.kit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.csv.Cells;

/** Tables as the sheets of a workbook. A sheet holds no more than so many rows: a longer table goes on in the next. */
final class XlsxTables implements TableWriter {
    /** With the row of the columns. */
    static final int MOST_ROWS = 1_048_576;

    private static final int FLUSHED = 500;

    private final Workbook workbook;
    private final int mostRows;
    private @Nullable Table table;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTables(OutputStream out) {
        this(out, MOST_ROWS);
    }

    XlsxTables(OutputStream out, int mostRows) {
        this.workbook = new Workbook(out, "CommonThread", "1.0");
        this.mostRows = mostRows;
    }

    @Override
    public void table(Table table) throws IOException {
        this.table = table;
        sheets = 0;
        begin(table);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (table == null) {
            throw new IllegalStateException("A row of no table");
        }
        if (row == mostRows) {
            begin(table);
        }
        write(cells);
    }

    @Override
    public void close() throws IOException {
        end();
        workbook.close();
    }

    private void begin(Table table) throws IOException {
        end();
        sheets++;
        sheet = workbook.newWorksheet(sheets == 1 ? table.name() : table.name() + "_" + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        write(table.columns());
    }

    private void end() throws IOException {
        if (sheet != null) {
            sheet.finish();
        }
    }

    private void write(List<? extends @Nullable Object> cells) throws IOException {
        if (sheet == null) {
            throw new IllegalStateException("A row of no sheet");
        }
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                // In its place: the workbook would hold all other texts in memory until its end.
                case String text -> sheet.inlineString(row, column, Cells.safe(text));
                case Number number -> sheet.value(row, column, number);
                case Boolean is -> sheet.value(row, column, is);
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Object other -> sheet.inlineString(row, column, Cells.safe(other.toString()));
            }
        }
        row++;
        if (row % FLUSHED == 0) {
            sheet.flush();
        }
    }
}
