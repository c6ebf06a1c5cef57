package uk.commonthread.local.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The log of one part: both streams of its process, one run after another. */
public final class LogFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long LARGE = 20L * 1024 * 1024;
    private static final int END = 64 * 1024;
    private static final int LONG = 400;

    private final Path file;

    public LogFile(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /** Makes room for a new run: a log that has grown large is put aside, in place of the one put aside before. */
    void open() throws IOException {
        Files.createDirectories(file.getParent());
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** The last lines, of at most 64 KB; none where there is no log. */
    public List<String> lastLines(int count) {
        return lastLines(count, 0);
    }

    List<String> lastLines(int count, long notBefore) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            var from = Math.max(notBefore, in.length() - END);
            if (from >= in.length()) {
                return List.of();
            }
            in.seek(from);
            var bytes = new byte[(int) (in.length() - from)];
            in.readFully(bytes);
            var lines = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The line of this run that tells best why it failed: the last error, else the last line. */
    Optional<String> failure(long notBefore) {
        var lines = lastLines(400, notBefore);
        return lines.reversed().stream()
                .filter(LogFile::isError)
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(LogFile::message);
    }

    /** The lines of this run that led to its failure: up to the last error, since a dying JVM may still say much. */
    List<String> linesUpToFailure(int count, long notBefore) {
        var lines = lastLines(400, notBefore);
        var end = IntStream.range(0, lines.size())
                .filter(index -> isError(lines.get(index)))
                .max()
                .orElse(lines.size() - 1);
        return lines.subList(Math.max(0, end + 1 - count), end + 1);
    }

    private static boolean isError(String line) {
        return line.contains("ERROR")
                || line.contains("FATAL")
                || line.contains("Exception")
                || line.contains("SEVERE");
    }

    /** What a JSON log line says, with the cause that lies deepest; any other line as it is. */
    static String message(String line) {
        if (!line.startsWith("{")) {
            return line.strip();
        }
        try {
            var json = JSON.readTree(line);
            var message = onOneLine(json.path("message").asText(line));
            var cause = rootCause(json.path("exception")).path("message").asText("");
            return cause.isBlank() ? message : message + ": " + onOneLine(cause);
        } catch (JsonProcessingException e) {
            return line;
        }
    }

    private static JsonNode rootCause(JsonNode exception) {
        var cause = exception.path("causedBy").path("exception");
        return cause.isMissingNode() ? exception : rootCause(cause);
    }

    private static String onOneLine(String text) {
        var line =
                text.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return line.length() <= LONG ? line : line.substring(0, LONG) + " …";
    }
}
