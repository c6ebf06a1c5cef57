package uk.commonthread.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.commonthread.local.LocalException;
import uk.commonthread.local.setting.Settings;

class StateFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatHoldsSomethingElseIsNeitherUsedNorDeleted() throws IOException {
        var letter = Files.writeString(folder.resolve("letter.txt"), "dear");
        var state = new StateFolder(settings(folder));

        assertThatThrownBy(state::ensure)
                .isInstanceOf(LocalException.class)
                .hasMessageContaining("holds something else");
        state.delete();
        assertThat(letter).exists();
    }

    @Test
    void aFolderOfOursCanBeDeletedAndMadeAgain() throws IOException {
        var state = new StateFolder(settings(folder.resolve("stack")));
        state.ensure();
        state.ensure();
        assertThat(state.isMarked()).isTrue();

        state.delete();

        assertThat(folder.resolve("stack")).doesNotExist();
    }

    @Test
    void aNearlyFullDiskIsToldBeforeAnythingIsWritten() {
        assertThatThrownBy(() -> StateFolder.requireRoom(folder, 200L << 20, 300))
                .hasMessage("the disk of " + folder + " is nearly full: 200 MB are free and 300 MB are needed;"
                        + " make room there, or keep the stack elsewhere with CT_STATE_DIR");
        StateFolder.requireRoom(folder, 400L << 20, 300);
    }

    private Settings settings(Path state) {
        return Settings.from(
                Map.of("CT_ROOT", folder.resolve("checkout").toString(), "CT_STATE_DIR", state.toString()));
    }
}
