package uk.commonthread.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

/** What a person at the keyboard is told, in one line that says what to do; never a stack trace. */
public final class LocalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What the file system said, and what to do about it where that is known. */
    public static LocalException of(IOException failure) {
        var said = String.valueOf(failure.getMessage());
        if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
            return new LocalException(
                    "the disk is full (" + said + "); make room there, or keep the stack elsewhere with CT_STATE_DIR",
                    failure);
        }
        return new LocalException(failure instanceof FileSystemException ? reason(failure) : said, failure);
    }

    public static LocalException of(UncheckedIOException failure) {
        var cause = failure.getCause();
        return cause == null ? new LocalException(String.valueOf(failure.getMessage()), failure) : of(cause);
    }

    /** The message is often no more than the file's name. */
    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }
}
