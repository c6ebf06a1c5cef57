package uk.commonthread.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.setting.Settings;

class KeycloakHomeTest {
    private final List<String> said = new ArrayList<>();

    @TempDir
    Path checkout;

    private Path cache;

    @BeforeEach
    void distribution() throws IOException {
        cache = Files.createDirectories(checkout.resolve(".local/cache"));
        var folder = Files.createDirectories(checkout.resolve("deploy/local/target/keycloak"));
        try (var zip = new ZipOutputStream(
                Files.newOutputStream(folder.resolve("keycloak-quarkus-dist-1.2.3.zip")), StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("keycloak-1.2.3/lib/quarkus-run.jar"));
            zip.write(1);
        }
    }

    @Test
    void aNewOneIsMadeOnceAndTheOldOnesGo() throws IOException, InterruptedException {
        var old = Files.createDirectories(cache.resolve("keycloak-0c4cd6bed85623ef/lib"));
        var brokenOff = Files.createDirectories(cache.resolve("keycloak-13009d49461c71c4.unfinished-1"));
        Files.setLastModifiedTime(brokenOff, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        var beingMade = Files.createDirectories(cache.resolve("keycloak-2222222222222222.unfinished-2"));
        var neighbour = Files.createDirectories(cache.resolve("aot"));

        make("--db=postgres");
        make("--db=postgres");

        assertThat(said).containsExactly("unpacking its distribution", "building itself for PostgreSQL, once", "built");
        assertThat(old).doesNotExist();
        assertThat(brokenOff).doesNotExist();
        assertThat(beingMade).exists();
        assertThat(neighbour).exists();
        assertThat(made()).hasSize(1);
    }

    @Test
    void oneThatIsBuiltOtherwiseTakesThePlaceOfTheLast() throws IOException, InterruptedException {
        make("--db=postgres");
        var first = made();

        make("--db=dev-file");

        assertThat(made()).hasSize(1).doesNotContainAnyElementsOf(first);
    }

    private void make(String option) throws IOException, InterruptedException {
        var settings = Settings.from(Map.of("CT_ROOT", checkout.toString()));
        new KeycloakHome(settings, List.of(option)).unpackAndBuild(said::add, folder -> {
            assertThat(folder.resolve("lib/quarkus-run.jar")).exists();
            said.add("built");
        });
    }

    private List<Path> made() throws IOException {
        try (var folders = Files.list(cache)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("keycloak-[0-9a-f]+"))
                    .toList();
        }
    }
}
