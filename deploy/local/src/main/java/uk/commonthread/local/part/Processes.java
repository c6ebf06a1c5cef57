package uk.commonthread.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/** What the operating system knows of a process, and Java does not. */
final class Processes {
    private static final Duration LAST_PATIENCE = Duration.ofSeconds(5);

    private Processes() {}

    /**
     * Memory of a process and those that it started, in bytes: Maven and npm do little themselves. What several share
     * counts once where the system can tell, for PostgreSQL's processes share most of theirs.
     */
    static long memory(long pid) {
        var started = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), started)
                .map(Processes::memoryOfOne)
                .sum();
    }

    /** 0 where it cannot be told. */
    private static long memoryOfOne(long pid) {
        var proportional = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            if (Files.exists(proportional)) {
                return Files.readAllLines(proportional).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> kilobytes(line.substring("Pss:".length())))
                        .sum();
            }
            return kilobytes(output("ps", "-o", "rss=", "-p", Long.toString(pid)));
        } catch (IOException | UncheckedIOException e) {
            return 0; // it ended while we looked
        }
    }

    static void signal(ProcessHandle process, String signal) {
        if (signal.equals("TERM")) {
            process.destroy();
            return;
        }
        try {
            output("kill", "-" + signal, Long.toString(process.pid()));
        } catch (IOException e) {
            process.destroy();
        }
    }

    /** Asks a process to end, waits, and ends it when it would not. */
    static void end(ProcessHandle process, String signal, Duration patience) throws InterruptedException {
        // A wrapper such as npm or Maven may leave its own children behind; take note of them while it lives.
        var children = process.descendants().toList();
        signal(process, signal);
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, LAST_PATIENCE);
        }
        children.forEach(ProcessHandle::destroy);
        for (var child : children) {
            if (!awaitEnd(child, LAST_PATIENCE)) {
                child.destroyForcibly();
            }
        }
    }

    static boolean awaitEnd(ProcessHandle process, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        return !process.isAlive();
    }

    private static String output(String... command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(Arrays.toString(command) + " was interrupted", e);
        }
        return text;
    }

    private static long kilobytes(String text) {
        var digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits) * 1024;
    }
}
