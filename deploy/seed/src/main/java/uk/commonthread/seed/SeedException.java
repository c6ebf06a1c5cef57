package uk.commonthread.seed;

/** Why the demo data could not be loaded, in a sentence for the person who waits for it. */
final class SeedException extends RuntimeException {
    SeedException(String message) {
        super(message);
    }

    SeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
