package uk.commonthread.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
    @Test
    void whatWasMeasuredIsARow(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("measured"), "seconds=61.2\nheap-of-10000=90\nheap-of-100000=91\n");

        assertThat(Row.table(Bulk.measured(Map.of("CT_BULK_MEASURED", file.toString()))))
                .contains(
                        "| 61 s, 91 MB of heap at most (10,000: 90 MB) | aim: under 60 s, in constant memory | missed |");
    }

    @Test
    void whatWasNotMeasuredIsNone() throws IOException {
        assertThat(Bulk.measured(Map.of())).isEmpty();
    }
}
