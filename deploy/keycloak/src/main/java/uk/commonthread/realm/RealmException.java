package uk.commonthread.realm;

/** Why the realm could not be brought up to date, in words for who runs it. */
public final class RealmException extends RuntimeException {
    RealmException(String message) {
        super(message);
    }
}
