package uk.commonthread.gateway.guard;

/** Some of the characters of ASCII. Each is looked up: a request brings hundreds of them, and every request is looked at. */
final class Characters {
    private static final int ASCII = 128;

    private final boolean[] holds = new boolean[ASCII];

    private Characters() {}

    static Characters of(String all) {
        var characters = new Characters();
        for (var i = 0; i < all.length(); i++) {
            characters.holds[all.charAt(i)] = true;
        }
        return characters;
    }

    static Characters between(char first, char last) {
        var characters = new Characters();
        for (var c = first; c <= last; c++) {
            characters.holds[c] = true;
        }
        return characters;
    }

    Characters and(Characters more) {
        return with(more, true);
    }

    Characters without(Characters others) {
        return with(others, false);
    }

    /** Whether the text has these characters and no other; so of a text without any. */
    boolean holdAll(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= ASCII || !holds[c]) {
                return false;
            }
        }
        return true;
    }

    private Characters with(Characters others, boolean held) {
        var characters = new Characters();
        for (var c = 0; c < ASCII; c++) {
            characters.holds[c] = others.holds[c] ? held : holds[c];
        }
        return characters;
    }
}
