package uk.commonthread.kit.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule of what people write. It is kept as typed, but for three things: whatever breaks a line (the characters
 * that Unicode counts as such, from {@code \r\n} to U+2029) becomes {@code \n}; other control characters and halves of a
 * character are refused, since neither a page nor PostgreSQL takes them; and what sets the direction of writing is closed
 * in the line where it is opened, so that a name cannot turn round the sentence that it stands in.
 */
public final class Text {
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern BREAK_WITH_MARGINS = Pattern.compile("[ \\t]*\\R[\\s\\x85\\u2028\\u2029]*|\\t");
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final char END_OF_EMBEDDING = '\u202C';
    private static final char START_OF_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Text() {}

    /** A text of any number of lines, as it is to be kept. */
    public static String lines(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        refuseUnfit(typed);
        return closed(BREAK.matcher(typed).replaceAll("\n"));
    }

    /** A text of one line, as it is to be kept: breaks and tabs become a space. */
    public static String oneLine(String typed) {
        if (isPlain(typed) && typed.indexOf('\n') < 0 && typed.indexOf('\t') < 0) {
            return typed;
        }
        refuseUnfit(typed);
        return closed(BREAK_WITH_MARGINS.matcher(typed.strip()).replaceAll(" "));
    }

    /** Refuses, with an {@link UnfitTextException}, what has a character that cannot be kept. */
    public static void refuseUnfit(String typed) {
        var place = 1;
        for (var i = 0; i < typed.length(); place++) {
            var character = typed.codePointAt(i);
            if (isUnfit(character)) {
                throw new UnfitTextException(place);
            }
            i += Character.charCount(character);
        }
    }

    /** How many characters people see in its length, an emoji being one as PostgreSQL and JSON Schema count too. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Whether nobody could see anything of it: spaces of any kind, and what only steers how other characters are shown. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Nearly every text is plain, and finding that out must cost next to nothing. */
    private static boolean isPlain(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && (c < 0xA0 || isSpecial(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpecial(char c) {
        return Character.isSurrogate(c) || (c >= LINE_SEPARATOR && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> character != '\t' && !isBreak(character);
            default -> false;
        };
    }

    private static boolean isBreak(int character) {
        return (character >= '\n' && character <= '\r')
                || character == NEXT_LINE
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
    }

    /** Unicode's bidirectional algorithm (UAX 9) ends what is open with the line; in a sentence there is no such end. */
    private static String closed(String lines) {
        if (lines.chars().noneMatch(Text::turns)) {
            return lines;
        }
        return Stream.of(lines.split("\n", -1)).map(Text::closedLine).collect(Collectors.joining("\n"));
    }

    private static String closedLine(String line) {
        var kept = new StringBuilder(line.length());
        Deque<Character> open = new ArrayDeque<>();
        var reachesOut = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (takesPart(c, open)) {
                kept.append(c);
            }
            reachesOut |= !open.isEmpty() && !open.contains(END_OF_ISOLATE);
        }
        open.forEach(kept::append);
        // An embedding, unlike an isolate, also places the brackets and numbers that come after it.
        return reachesOut ? START_OF_ISOLATE + kept.toString() + END_OF_ISOLATE : kept.toString();
    }

    /** Whether the character has its place here: an end of nothing has none, as it would end what is around the text. */
    private static boolean takesPart(char c, Deque<Character> open) {
        switch (c) {
            case '\u202A', '\u202B', '\u202D', '\u202E' -> open.push(END_OF_EMBEDDING);
            case '\u2066', '\u2067', START_OF_ISOLATE -> open.push(END_OF_ISOLATE);
            case END_OF_EMBEDDING -> {
                if (open.isEmpty() || open.peek() != END_OF_EMBEDDING) {
                    return false;
                }
                open.pop();
            }
            case END_OF_ISOLATE -> {
                if (!open.contains(END_OF_ISOLATE)) {
                    return false;
                }
                // It ends the embeddings that were opened in the isolate too.
                while (open.pop() != END_OF_ISOLATE) {}
            }
            default -> {}
        }
        return true;
    }

    private static boolean turns(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
