package uk.commonthread.kit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends StoreFacts {
    @TempDir
    Path folder;

    @Override
    FileStore store() {
        return new FolderStore(folder);
    }

    @Test
    void aFileThatCouldNotBeStoredLeavesNothing() throws IOException {
        var missing = folder.resolve("nothing here");
        assertThatThrownBy(() -> store().put(UUID.randomUUID(), missing, FileType.PDF))
                .isInstanceOf(IOException.class);
        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
