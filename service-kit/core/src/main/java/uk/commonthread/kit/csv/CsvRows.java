package uk.commonthread.kit.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows as CSV, as RFC 4180 describes it, each as it comes. */
public final class CsvRows implements Closeable {
    /** What such a file is, where types are named. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    // Without it Excel reads letters with accents as what nobody wrote.
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvWriter writer;

    public CsvRows(OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** Texts are such that no spreadsheet takes one for a formula. */
    public void row(List<? extends @Nullable Object> cells) {
        writer.writeRecord(cells.stream().map(CsvRows::text).toList());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String text -> Cells.safe(text);
            default -> cell.toString();
        };
    }
}
