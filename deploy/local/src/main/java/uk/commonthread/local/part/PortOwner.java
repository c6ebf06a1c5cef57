package uk.commonthread.local.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names the process that listens on a port: from /proc where there is one, else from lsof. */
final class PortOwner {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";

    private PortOwner() {}

    static String of(int port) {
        return pid(port)
                .map(pid -> name(pid) + " (pid " + pid + ")")
                .orElse("a process that this user may not look at");
    }

    private static Optional<Long> pid(int port) {
        try {
            return Files.isDirectory(PROC.resolve("self")) ? fromProc(port) : fromLsof(port);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> fromProc(int port) throws IOException {
        var sockets = new HashSet<String>();
        for (var table : List.of("tcp", "tcp6")) {
            var file = PROC.resolve("net").resolve(table);
            if (Files.exists(file)) {
                sockets.addAll(listening(Files.readAllLines(file), port));
            }
        }
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    /** Inodes of the sockets that listen on the port, as links in /proc/PID/fd name them. */
    static Set<String> listening(List<String> table, int port) {
        var address = String.format(Locale.ROOT, ":%04X", port);
        var sockets = new HashSet<String>();
        for (var line : table) {
            var columns = line.strip().split("\\s+", -1);
            if (columns.length > 9 && columns[1].endsWith(address) && columns[3].equals(LISTENING)) {
                sockets.add("socket:[" + columns[9] + "]");
            }
        }
        return sockets;
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> open = Files.list(PROC.resolve(Long.toString(pid)).resolve("fd"))) {
            return open.anyMatch(link -> sockets.contains(target(link)));
        } catch (IOException e) {
            return false; // another user's process, or one that has just ended
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Long> fromLsof(int port) throws IOException {
        var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN").start();
        var text = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.lines().findFirst().map(Long::parseLong);
    }

    private static String name(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("a process");
    }
}
