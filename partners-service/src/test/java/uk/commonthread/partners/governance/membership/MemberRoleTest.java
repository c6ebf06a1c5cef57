package uk.commonthread.partners.governance.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRoleTest {

    @ParameterizedTest
    @CsvSource({
        "CHAIR, true, true",
        "CHAIR, false, true",
        "VICE_CHAIR, false, true",
        "MEMBER, true, true",
        "MEMBER, false, false",
        "OBSERVER, true, false",
        "OBSERVER, false, false",
    })
    void everybodyReadsTheNamesOfChairsAndElectedMembersOnly(MemberRole role, boolean electedSeat, boolean named) {
        assertThat(role.isNamedInPublic(electedSeat)).isEqualTo(named);
    }
}
