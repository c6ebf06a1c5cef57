package uk.commonthread.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir
    Path parent;

    @Test
    void aFillingThatBreaksOffLeavesNoFolderBehind() throws IOException {
        var folder = parent.resolve("programs");

        assertThatThrownBy(() -> Folders.fillOnce(folder, unfinished -> {
                    Files.writeString(unfinished.resolve("half"), "");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        try (var left = Files.list(parent)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void aFolderIsFilledOnce() throws IOException, InterruptedException {
        var folder = parent.resolve("programs");
        Folders.fillOnce(folder, made -> Files.writeString(made.resolve("a"), "first"));
        Folders.fillOnce(folder, made -> Files.writeString(made.resolve("a"), "second"));

        assertThat(folder.resolve("a")).hasContent("first");
    }

    @Test
    void deletingAFolderLeavesWhatItsLinksPointTo() throws IOException {
        var elsewhere = Files.writeString(parent.resolve("kept"), "");
        var folder = Files.createDirectory(parent.resolve("deleted"));
        Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        Folders.delete(folder);

        assertThat(folder).doesNotExist();
        assertThat(elsewhere).exists();
    }

    @Test
    void aSecretIsForItsOwnerOnly() throws IOException {
        var file = parent.resolve("secret");
        Folders.writePrivately(file, "hush");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
