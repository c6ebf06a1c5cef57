package uk.commonthread.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void theLastErrorTellsWhyNotTheLastLine() throws IOException {
        var log = log("starting", "2026-11-22 ERROR cannot reach the database", "  at some.Class", "bye");

        assertThat(log.failure(0)).contains("2026-11-22 ERROR cannot reach the database");
    }

    @Test
    void withoutAnErrorTheLastLineTellsIt() throws IOException {
        assertThat(log("starting", "bye").failure(0)).contains("bye");
    }

    @Test
    void errorsOfAnEarlierRunAreOver() throws IOException {
        var log = log("ERROR of yesterday");
        var start = log.size();
        Files.writeString(log.file(), "ERROR of yesterday\nall is well\n");

        assertThat(log.failure(start)).contains("all is well");
    }

    @Test
    void aJsonLineIsReadForItsMessageAndItsCause() {
        assertThat(
                        LogFile.message(
                                "{\"level\":\"ERROR\",\"message\":\"Failed to start\",\"exception\":{\"message\":\"no database\"}}"))
                .isEqualTo("Failed to start: no database");
    }

    @Test
    void theLastLinesAreTheLastOnes() throws IOException {
        assertThat(log("one", "two", "three").lastLines(2)).containsExactly("two", "three");
        assertThat(new LogFile(folder.resolve("none")).lastLines(2)).isEmpty();
    }

    @Test
    void theDeepestCauseIsTheOneThatTells() {
        var migration = "{\"message\":\"Validate failed:\\nchecksum mismatch\"}";
        var line =
                "{\"message\":\"Failed to start\",\"exception\":{\"message\":\"wrapped\",\"causedBy\":{\"exception\":"
                        + migration + "}}}";

        assertThat(LogFile.message(line)).isEqualTo("Failed to start: Validate failed: checksum mismatch");
    }

    @Test
    void whatAProgramStillSaysAfterItsErrorIsLeftOut() throws IOException {
        var log = log("starting", "ERROR cannot reach the database", "writing a cache", "cache written");

        assertThat(log.linesUpToFailure(2, 0)).containsExactly("starting", "ERROR cannot reach the database");
    }

    private LogFile log(String... lines) throws IOException {
        var file = folder.resolve("part.log");
        Files.writeString(file, String.join("\n", lines) + "\n");
        return new LogFile(file);
    }
}
