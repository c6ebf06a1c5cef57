package uk.commonthread.local;

/** What a person at the keyboard is told, in one line that says what to do; never a stack trace. */
public final class LocalException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public LocalException(String message) {
        super(message);
    }

    public LocalException(String message, Throwable cause) {
        super(message, cause);
    }
}
