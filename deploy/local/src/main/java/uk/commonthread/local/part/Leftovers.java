package uk.commonthread.local.part;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
            var whole = file.resolveSibling(file.getFileName() + ".new");
            JSON.writeValue(whole.toFile(), noted);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // On a full disk above all: stopping must go on, and whoever starts meets the same disk and says so.
            System.err.println("cannot note the processes in " + file + ": " + e.getMessage());
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
