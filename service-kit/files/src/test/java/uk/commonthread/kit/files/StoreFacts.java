package uk.commonthread.kit.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds of every store. */
abstract class StoreFacts {
    @TempDir
    Path given;

    private final UUID id = UUID.randomUUID();

    abstract FileStore store();

    @Test
    void whatWasPutIsRead() throws IOException {
        store().put(id, file("%PDF-1.7 one"), FileType.PDF);
        assertThat(read(id)).isEqualTo("%PDF-1.7 one");
    }

    @Test
    void whatIsPutAgainReplacesWhatWasThere() throws IOException {
        store().put(id, file("%PDF-1.7 one, and it was longer"), FileType.PDF);
        store().put(id, file("%PDF-1.7 two"), FileType.PDF);
        assertThat(read(id)).isEqualTo("%PDF-1.7 two");
    }

    @Test
    void filesDoNotMix() throws IOException {
        var other = UUID.randomUUID();
        store().put(id, file("%PDF-1.7 one"), FileType.PDF);
        store().put(other, file("%PDF-1.7 two"), FileType.PDF);
        assertThat(read(id)).isEqualTo("%PDF-1.7 one");
        assertThat(read(other)).isEqualTo("%PDF-1.7 two");
    }

    @Test
    void whatIsDeletedIsGone() throws IOException {
        store().put(id, file("%PDF-1.7 one"), FileType.PDF);
        store().delete(id);
        assertThatThrownBy(() -> read(id)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsNotThereIsDeletedWithoutAComplaint() throws IOException {
        store().delete(id);
        assertThatThrownBy(() -> read(id)).isInstanceOf(IOException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(Files.createTempFile(given, "given", null), content);
    }

    private String read(UUID which) throws IOException {
        try (var bytes = store().open(which)) {
            return new String(bytes.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
