package uk.commonthread.local.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.part.LogFile;
import uk.commonthread.local.setting.Settings;

/** Shows the logs: of one part or of all, as they are or as they grow. */
final class Logs {
    private static final int LINES_OF_ONE = 200;
    private static final int LINES_OF_EACH = 15;

    private final Settings settings;
    private final PrintStream out;

    Logs(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int run(Optional<String> name, boolean follow) throws IOException, InterruptedException {
        var files = name.isPresent() ? List.of(one(name.get())) : all();
        var tails = new ArrayList<Tail>();
        for (var file : files) {
            var prefix = name.isPresent() ? "" : "%-12s ".formatted(nameOf(file));
            var lines = new LogFile(file).lastLines(name.isPresent() ? LINES_OF_ONE : LINES_OF_EACH);
            tails.add(new Tail(file, prefix, Files.size(file)));
            lines.forEach(line -> out.println(prefix + line));
        }
        while (follow) {
            for (var tail : tails) {
                tail.print(out);
            }
            Thread.sleep(300);
        }
        return 0;
    }

    private Path one(String name) throws IOException {
        var file = settings.log(name);
        if (!Files.exists(file)) {
            var known = all().stream().map(Logs::nameOf).toList();
            throw new LocalException("there is no log of '" + name + "'"
                    + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
        }
        return file;
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(settings.logs())) {
            return List.of();
        }
        try (var files = Files.list(settings.logs())) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .sorted()
                    .toList();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replace(".log", "");
    }

    /** A file that grows, from where it was last looked at. */
    private static final class Tail {
        private final Path file;
        private final String prefix;
        private long seen;

        Tail(Path file, String prefix, long seen) {
            this.file = file;
            this.prefix = prefix;
            this.seen = seen;
        }

        void print(PrintStream out) throws IOException {
            try (var channel = FileChannel.open(file)) {
                if (channel.size() < seen) {
                    seen = 0; // put aside, and begun anew
                }
                var bytes = ByteBuffer.allocate((int) Math.min(channel.size() - seen, 1 << 20));
                channel.read(bytes, seen);
                var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
                var whole = text.lastIndexOf('\n') + 1;
                seen += text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length;
                text.substring(0, whole).lines().forEach(line -> out.println(prefix + line));
            }
        }
    }
}
