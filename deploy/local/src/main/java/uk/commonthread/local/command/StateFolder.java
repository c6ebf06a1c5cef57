package uk.commonthread.local.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Settings;

/** The folder of one stack: known by a mark, so that a wrong setting never makes us write or delete elsewhere. */
final class StateFolder {
    private static final long MEGABYTE = 1024L * 1024;
    private static final String MARK = ".common-thread-state";

    private final Settings settings;

    StateFolder(Settings settings) {
        this.settings = settings;
    }

    void ensure() throws IOException {
        var folder = settings.state();
        if (!isMarked() && Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new LocalException(folder + " holds something else; set CT_STATE_DIR to a folder of its own");
                }
            }
        }
        Files.createDirectories(settings.data("x").getParent());
        Files.createDirectories(settings.logs());
        Files.createDirectories(settings.cache());
        Files.writeString(folder.resolve(MARK), "The local stack of Common Thread; ./dev reset deletes this folder.\n");
    }

    boolean isMarked() {
        return Files.exists(settings.state().resolve(MARK));
    }

    void delete() throws IOException {
        if (isMarked()) {
            Folders.delete(settings.state());
        }
    }

    /** The first start unpacks and makes a lot; a later one still needs room to write. */
    void requireRoom() throws IOException {
        var first = !Files.exists(settings.data("postgres"));
        var folder = settings.state();
        for (var parent = folder.getParent(); !Files.exists(folder) && parent != null; parent = folder.getParent()) {
            folder = parent;
        }
        requireRoom(settings.state(), Files.getFileStore(folder).getUsableSpace(), first ? 1536 : 300);
    }

    static void requireRoom(Path folder, long free, long megabytes) {
        if (free < megabytes * MEGABYTE) {
            throw new LocalException(
                    "the disk of " + folder + " is nearly full: " + free / MEGABYTE + " MB are free and " + megabytes
                            + " MB are needed; make room there, or keep the stack elsewhere with CT_STATE_DIR");
        }
    }

    /** One supervisor for each folder; empty where another holds it. */
    Optional<FileLock> lock() throws IOException {
        Files.createDirectories(settings.state().resolve("run"));
        var channel = FileChannel.open(
                settings.state().resolve("run").resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return Optional.ofNullable(channel.tryLock());
    }
}
