package uk.commonthread.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import uk.commonthread.local.setting.Fingerprint;
import uk.commonthread.local.setting.Settings;

/**
 * The JDK's cache of loaded and linked classes, which nearly halves a start. The first run of new jars records it, and
 * writes it once the whole stack is ready; every later run of the same jars uses it.
 */
public final class AotCache {
    private final Path folder;
    private final String name;
    private final String stack;
    private final Path file;

    public AotCache(String name, Settings settings, List<Path> jars, List<String> options) {
        this.folder = settings.cache().resolve("aot");
        this.name = name;
        this.stack = String.valueOf(settings.state().getFileName());
        var fingerprint = new Fingerprint()
                .text(System.getProperty("java.vm.version"))
                .text(String.join(" ", options))
                .stamps(jars);
        this.file = folder.resolve(name + "-" + fingerprint.value() + ".aot");
    }

    /** For the command line: use the cache, or record what it will hold. */
    public List<String> options() throws IOException {
        Files.createDirectories(folder);
        keep();
        return Files.exists(file)
                ? List.of("-XX:AOTCache=" + file, "-Xlog:aot=off", "-Xlog:cds=off")
                : List.of("-XX:AOTCacheOutput=" + unfinished(), "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Ends the recording of a process, where it records, and leaves the cache for the next start. */
    public void finish(long pid) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            return;
        }
        // The first JDK 25 does not know this command and writes the cache when the process ends: kept at the next
        // start.
        var jcmd = new ProcessBuilder(
                        Settings.java().resolveSibling("jcmd").toString(), Long.toString(pid), "AOT.end_recording")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        jcmd.waitFor(2, TimeUnit.MINUTES);
        keep();
    }

    private void keep() throws IOException {
        // The JVM deletes its notes when the cache is whole.
        if (!Files.exists(unfinished()) || Files.exists(notes())) {
            return;
        }
        Files.move(unfinished(), file, StandardCopyOption.REPLACE_EXISTING);
        try (var others = Files.newDirectoryStream(folder, name + "-*.aot")) {
            for (var other : others) {
                if (!other.equals(file)) {
                    Files.delete(other);
                }
            }
        }
    }

    private Path notes() {
        return unfinished().resolveSibling(unfinished().getFileName() + ".config");
    }

    /** Each stack of the checkout records for itself; the first that is whole is kept for all. */
    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + "." + stack);
    }
}
