package uk.commonthread.kit.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one export reads: its tables, and their rows some at a time. Each is read in a step of its own, so all that
 * {@link #rows} needs is in what the export was asked for and in the place where the rows before have ended: a key that
 * never changes, not a number of rows.
 */
public interface Export {

    ExportFormat format();

    /** What its file is called, without the ending. */
    String fileName();

    List<Table> tables();

    /**
     * The next rows of a table, some thousand at most.
     *
     * @param after {@link Rows#next} of the rows before; null for the first
     */
    Rows rows(Table table, @Nullable String after);

    /** How much there is to read, in whatever {@link Rows#counted} counts. */
    long total();
}
