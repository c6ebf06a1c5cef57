package uk.commonthread.local.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    @Test
    void theSameJarsHaveTheSameFingerprintInAnyOrder() throws IOException {
        var one = Files.writeString(folder.resolve("one.jar"), "1");
        var two = Files.writeString(folder.resolve("two.jar"), "2");

        assertThat(new Fingerprint().stamps(List.of(one, two)).value())
                .isEqualTo(new Fingerprint().stamps(List.of(two, one)).value());
    }

    @Test
    void aJarThatWasBuiltAgainHasAnother() throws IOException {
        var jar = Files.writeString(folder.resolve("a.jar"), "1");
        var before = new Fingerprint().stamps(List.of(jar)).value();
        Files.writeString(jar, "1 and more");

        assertThat(new Fingerprint().stamps(List.of(jar)).value()).isNotEqualTo(before);
    }

    @Test
    void onlyJarsAreFoundAndNoFolderMeansNone() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        Files.writeString(folder.resolve("lib/a.jar"), "");
        Files.writeString(folder.resolve("lib/a.txt"), "");

        assertThat(Fingerprint.jarsBelow(folder)).containsExactly(folder.resolve("lib/a.jar"));
        assertThat(Fingerprint.jarsBelow(folder.resolve("nowhere"))).isEmpty();
    }
}
