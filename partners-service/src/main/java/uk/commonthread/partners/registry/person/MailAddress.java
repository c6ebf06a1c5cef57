package uk.commonthread.partners.registry.person;

import java.util.Locale;

/**
 * Mail addresses as they are kept and compared: in small letters. Only those that are written in ASCII: among other letters
 * there are some, as the sign for kelvin, whose small letter is that of another address.
 */
final class MailAddress {
    static final String PATTERN = "[!-?A-~]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?";

    private MailAddress() {}

    static boolean is(String text) {
        return text.matches(PATTERN);
    }

    static String folded(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
