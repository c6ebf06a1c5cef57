package uk.commonthread.local.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import uk.commonthread.local.setting.Settings;

/** Where the supervisor listens: a file that only this user can open. */
final class ControlSocket {
    /** macOS takes 104 bytes and Linux 108, with the closing zero. */
    private static final int LONGEST = 100;

    private ControlSocket() {}

    static Path of(Settings settings) {
        return of(settings.state(), Path.of(System.getProperty("java.io.tmpdir")));
    }

    static Path of(Path state, Path temporary) {
        var beside = state.resolve("run").resolve("control.sock");
        if (beside.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return beside;
        }
        var name = UUID.nameUUIDFromBytes(state.toString().getBytes(StandardCharsets.UTF_8));
        return temporary.resolve("common-thread-" + name).resolve("control.sock");
    }

    static void prepare(Path socket) throws IOException {
        var folder = socket.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.deleteIfExists(socket); // of a supervisor that was killed: ours is the only one that runs
    }
}
