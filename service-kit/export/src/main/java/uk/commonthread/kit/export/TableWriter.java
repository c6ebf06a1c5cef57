package uk.commonthread.kit.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes tables, one after the other, as they come. */
interface TableWriter extends Closeable {

    /** Begins the next table; its first row is that of the columns. */
    void table(Table table) throws IOException;

    void row(List<? extends @Nullable Object> cells) throws IOException;
}
