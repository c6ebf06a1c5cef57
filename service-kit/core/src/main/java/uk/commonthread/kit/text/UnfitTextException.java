package uk.commonthread.kit.text;

/** A text has a character that cannot be kept: a control character, or half of one that takes two. */
public final class UnfitTextException extends RuntimeException {

    /** @param place of the character, counted from 1 as people count */
    UnfitTextException(int place) {
        super("Character " + place + " cannot be kept; delete it, or type what stands there again");
    }

    /** What to do about it, in words for whoever wrote it. */
    public String advice() {
        return String.valueOf(getMessage());
    }
}
