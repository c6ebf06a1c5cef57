package uk.commonthread.kit.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of file that are taken: those that a browser or a usual program opens and that carry no program of their own.
 * What a file is, its bytes say, never its name.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private static final Tika TIKA = new Tika();
    // By its bytes alone, Tika knows a document of Office Open XML only as one of several.
    private static final String SOME_OFFICE = "application/x-tika-ooxml";
    private static final String WORD = "word/document.xml";

    private final String mediaType;
    private final String extension;

    FileType(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** What the file is; empty for what is not taken, a document with macros among it. */
    static Optional<FileType> of(Path file) throws IOException {
        var detected = detect(file);
        if (detected.equals(SOME_OFFICE)) {
            return isPlain(file, WORD) ? Optional.of(DOCX) : Optional.empty();
        }
        if (detected.equals(ODT.mediaType)) {
            return isPlain(file, null) ? Optional.of(ODT) : Optional.empty();
        }
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(detected))
                .findFirst();
    }

    private static String detect(Path file) throws IOException {
        // Without the name: with it, Tika would believe the ending where the bytes leave a choice.
        try (var bytes = java.nio.file.Files.newInputStream(file)) {
            return TIKA.detect(bytes);
        }
    }

    /** Whether the archive has that part, and no program in it. */
    private static boolean isPlain(Path file, @Nullable String part) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return (part == null || zip.getEntry(part) != null) && !Macros.areIn(zip);
        } catch (ZipException e) {
            return false;
        }
    }
}
