package uk.commonthread.gateway.guard;

/**
 * Refuses paths that two programs could read differently. The gateway decides by the path as it was sent, so a path that
 * a part would still decode or shorten ({@code /auth/realms/x/%2e%2e/../admin}) must not get through.
 */
public final class PlainPath {
    private PlainPath() {}

    public static boolean isPlain(String path) {
        for (var i = 0; i < path.length(); i++) {
            switch (path.charAt(i)) {
                case '/' -> {
                    if (startsEmptyOrDotSegment(path, i + 1)) {
                        return false;
                    }
                }
                case '%' -> {
                    if (hidesStructure(path, i + 1)) {
                        return false;
                    }
                }
                case '\\', ';' -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    private static boolean startsEmptyOrDotSegment(String path, int at) {
        if (at >= path.length()) {
            return false;
        }
        if (path.charAt(at) == '/') {
            return true;
        }
        if (path.charAt(at) != '.') {
            return false;
        }
        var end = path.startsWith("..", at) ? at + 2 : at + 1;
        return end == path.length() || path.charAt(end) == '/';
    }

    /**
     * Encoded slashes, backslashes, semicolons, per cent signs and control characters, and whatever need not be encoded
     * at all (RFC 3986 2.3): to us {@code %72eceipts} would be another path, and to a part the same.
     */
    private static boolean hidesStructure(String path, int at) {
        if (at + 2 > path.length()) {
            return true;
        }
        var high = Character.digit(path.charAt(at), 16);
        var low = Character.digit(path.charAt(at + 1), 16);
        if (high < 0 || low < 0) {
            return true;
        }
        var c = (char) ((high << 4) | low);
        return c < ' ' || c == '/' || c == '\\' || c == ';' || c == '%' || c == 0x7f || isUnreserved(c);
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
