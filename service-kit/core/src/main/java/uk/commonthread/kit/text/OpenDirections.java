package uk.commonthread.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** The embeddings and isolates that are open at a place of a line, by what ends each (UAX 9, 3.3.2). */
final class OpenDirections {
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Deque<Character> ends = new ArrayDeque<>();
    // Counted along, since a line may open as many as it has characters.
    private int isolates;

    /** Whether the character has its place here: an end of nothing has none, as it would end what is around the text. */
    boolean take(char c) {
        switch (c) {
            case '\u202A', '\u202B', '\u202D', '\u202E' -> ends.push(END_OF_EMBEDDING);
            case '\u2066', '\u2067', '\u2068' -> {
                ends.push(END_OF_ISOLATE);
                isolates++;
            }
            case END_OF_EMBEDDING -> {
                if (ends.isEmpty() || ends.peek() != END_OF_EMBEDDING) {
                    return false;
                }
                ends.pop();
            }
            case END_OF_ISOLATE -> {
                if (isolates == 0) {
                    return false;
                }
                isolates--;
                // It ends the embeddings that were opened in the isolate too.
                while (ends.pop() != END_OF_ISOLATE) {}
            }
            default -> {}
        }
        return true;
    }

    /** Whether an embedding is open that no isolate holds in. */
    boolean reachOut() {
        return isolates == 0 && !ends.isEmpty();
    }

    /** What is missing to end all that is open, in order. */
    Iterable<Character> ends() {
        return ends;
    }
}
