package uk.commonthread.partners.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailAddressTest {

    @Test
    void anAddressIsTheSameInLargeAndSmallLetters() {
        assertThat(MailAddress.folded("Kit.Venning@Example.ORG")).isEqualTo("kit.venning@example.org");
    }

    @Test
    void aLetterThatOnlyFoldsIntoAnotherMakesNoAddress() {
        assertThat(MailAddress.is("kit@example.org")).isTrue();
        assertThat("\u212Ait@example.org".toLowerCase()).isEqualTo("kit@example.org");
        assertThat(MailAddress.is("\u212Ait@example.org")).isFalse();
    }

    @Test
    void whatHasNoDomainOrTwoIsNoAddress() {
        assertThat(MailAddress.is("kit@")).isFalse();
        assertThat(MailAddress.is("kit")).isFalse();
        assertThat(MailAddress.is("kit@example.org@example.net")).isFalse();
        assertThat(MailAddress.is("kit @example.org")).isFalse();
    }
}
