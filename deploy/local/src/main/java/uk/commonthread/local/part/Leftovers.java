package uk.commonthread.local.part;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The processes of the stack, noted on disk, so that those of a supervisor that was killed can be ended by the next.
 * With its start time, since the number alone may by then belong to somebody else's process.
 */
final class Leftovers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    Leftovers(Path file) {
        this.file = file;
    }

    synchronized void note(Collection<Long> pids) {
        var noted = new LinkedHashMap<String, String>();
        pids.forEach(pid -> ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .ifPresent(start -> noted.put(Long.toString(pid), start.toString())));
        try {
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), noted);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot note the processes in " + file, e);
        }
    }

    /** Says what was ended. */
    synchronized List<String> end() throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, String> noted = JSON.readValue(file.toFile(), new TypeReference<>() {});
        var left = noted.entrySet().stream()
                .flatMap(entry -> running(Long.parseLong(entry.getKey()), Instant.parse(entry.getValue())).stream())
                .toList();
        // All at once: one may wait for another to go.
        left.forEach(ProcessHandle::destroy);
        for (var process : left) {
            Processes.end(process, "TERM", Duration.ofSeconds(10));
        }
        Files.delete(file);
        return left.stream()
                .map(process -> process.info().command().orElse("a process") + " (pid " + process.pid() + ")")
                .toList();
    }

    private static Optional<ProcessHandle> running(long pid, Instant start) {
        return ProcessHandle.of(pid)
                .filter(process ->
                        process.info().startInstant().filter(start::equals).isPresent());
    }
}
