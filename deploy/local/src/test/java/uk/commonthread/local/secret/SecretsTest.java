package uk.commonthread.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void aSecretStaysTheSameForItsStateFolder() {
        var file = folder.resolve("secrets.json");
        var made = Secrets.in(file).key("session");

        assertThat(Secrets.in(file).key("session")).isEqualTo(made).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void anotherFolderHasOthers() {
        assertThat(Secrets.in(folder.resolve("a.json")).key("session"))
                .isNotEqualTo(Secrets.in(folder.resolve("b.json")).key("session"));
    }

    @Test
    void aPasswordCanBeReadAndTyped() {
        assertThat(Secrets.in(folder.resolve("secrets.json")).password("sally"))
                .matches("[a-z]+-[a-z]+-[a-z]+-\\d\\d")
                .hasSizeGreaterThanOrEqualTo(12);
    }
}
