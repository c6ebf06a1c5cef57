package uk.commonthread.kit.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** One table as CSV, as RFC 4180 describes it. */
class CsvTables implements TableWriter {
    // Without it Excel reads letters with accents as what nobody wrote.
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final OutputStream out;
    private @Nullable CsvWriter writer;

    CsvTables(OutputStream out) {
        this.out = out;
    }

    @Override
    public void table(Table table) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
        row(table.columns());
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        if (writer == null) {
            throw new IllegalStateException("A row of no table");
        }
        writer.writeRecord(cells.stream().map(CsvTables::text).toList());
    }

    @Override
    public void close() throws IOException {
        if (writer == null) {
            out.close();
        } else {
            writer.close();
        }
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Cells.safe(text);
            default -> cell.toString();
        };
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
