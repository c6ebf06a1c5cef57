package uk.commonthread.kit.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.csv.CsvRows;

/** One table as CSV, as RFC 4180 describes it. */
class CsvTables implements TableWriter {
    private final OutputStream out;
    private @Nullable CsvRows rows;

    CsvTables(OutputStream out) {
        this.out = out;
    }

    @Override
    public void table(Table table) throws IOException {
        rows = new CsvRows(out);
        row(table.columns());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (rows == null) {
            throw new IllegalStateException("A row of no table");
        }
        rows.row(cells);
    }

    @Override
    public void close() throws IOException {
        if (rows == null) {
            out.close();
        } else {
            rows.close();
        }
    }

    /** Several tables, each in a file of its own. */
    static final class Archive implements TableWriter {
        private final ZipOutputStream out;
        private @Nullable CsvTables current;

        Archive(OutputStream out) {
            this.out = new ZipOutputStream(out);
        }

        @Override
        public void table(Table table) throws IOException {
            end();
            out.putNextEntry(new ZipEntry(table.name() + ".csv"));
            current = new CsvTables(new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    out.write(bytes, offset, length);
                }

                @Override
                public void close() throws IOException {
                    flush();
                }
            });
            current.table(table);
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            if (current == null) {
                throw new IllegalStateException("A row of no table");
            }
            current.row(cells);
        }

        @Override
        public void close() throws IOException {
            end();
            out.close();
        }

        private void end() throws IOException {
            if (current != null) {
                current.close();
                out.closeEntry();
            }
        }
    }
}
