package uk.commonthread.local.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Fingerprint;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Settings;

/**
 * Keycloak's folder. The programs are unpacked and built once for every stack of this checkout; each stack has a home
 * that links to them, with a data folder of its own, and to the themes in the source tree.
 */
final class KeycloakHome {
    private static final List<String> PROGRAMS = List.of("lib", "conf", "providers");
    private static final Duration MAKING = Duration.ofHours(1);

    private final Settings settings;
    private final Path archive;
    private final Path programs;

    KeycloakHome(Settings settings, List<String> buildOptions) {
        this.settings = settings;
        this.archive = archive(settings.root().resolve("deploy/local/target/keycloak"));
        var fingerprint = new Fingerprint()
                .text(archive.getFileName().toString())
                .text(String.join(" ", buildOptions))
                .text(System.getProperty("java.vm.version"));
        this.programs = settings.cache().resolve("keycloak-" + fingerprint.value());
    }

    Path folder() {
        return settings.state().resolve("keycloak");
    }

    void unpackAndBuild(Consumer<String> saying, Folders.Filling build) throws IOException, InterruptedException {
        if (Files.isDirectory(programs)) {
            return;
        }
        Folders.fillOnce(programs, folder -> {
            saying.accept("unpacking its distribution");
            unpack(folder);
            saying.accept("building itself for PostgreSQL, once");
            build.fill(folder);
        });
        deleteOthers();
    }

    /** Those of other versions and options: each is large, and could be made again. */
    private void deleteOthers() throws IOException {
        try (var others = Files.newDirectoryStream(programs.getParent(), "keycloak-*")) {
            for (var other : others) {
                if (!other.equals(programs) && !isBeingMade(other)) {
                    Folders.delete(other);
                }
            }
        }
    }

    /** By another stack of this checkout; one that broke off long ago is not. */
    private static boolean isBeingMade(Path folder) throws IOException {
        return Folders.isUnfinished(folder)
                && Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isAfter(Instant.now().minus(MAKING));
    }

    void link() throws IOException {
        Files.createDirectories(folder());
        for (var program : PROGRAMS) {
            link(folder().resolve(program), programs.resolve(program));
        }
        link(folder().resolve("themes"), settings.root().resolve("deploy/keycloak/themes"));
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target);
    }

    private void unpack(Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1); // without keycloak-26.7.3/
                var target = folder.resolve(name).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("the archive points outside itself: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    copy(zip, target);
                }
            }
        }
    }

    private static void copy(InputStream in, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.copy(in, target);
    }

    private static Path archive(Path folder) {
        try (var archives = Files.newDirectoryStream(folder, "keycloak-quarkus-dist-*.zip")) {
            var all = archives.iterator();
            if (all.hasNext()) {
                return all.next();
            }
        } catch (IOException e) {
            throw new LocalException("cannot look for Keycloak in " + folder + "; ./dev builds it", e);
        }
        throw new LocalException("Keycloak's distribution is not in " + folder + "; ./dev builds it");
    }
}
