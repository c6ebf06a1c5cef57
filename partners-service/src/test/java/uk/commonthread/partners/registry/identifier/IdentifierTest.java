package uk.commonthread.partners.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.kit.problem.FieldError;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "GB-CHC, 1089464, GB-CHC-1089464",
        "GB-CHC, 208231, GB-CHC-208231",
        "GB-CHC, 1089464-1, GB-CHC-1089464-1",
        "gb-chc, ' 108 9464 ', GB-CHC-1089464",
        "GB-SC, sc012345, GB-SC-SC012345",
        "GB-NIC, NIC100012, GB-NIC-100012",
        "GB-NIC, 100012, GB-NIC-100012",
        "GB-COH, 3120500, GB-COH-03120500",
        "GB-COH, SC123456, GB-COH-SC123456",
        "GB-COH, ip12345r, GB-COH-IP12345R",
        "GB-NHS, qe1, GB-NHS-QE1",
        "GB-NHS, P81001, GB-NHS-P81001",
        "GB-LAE, LDS, GB-LAE-LDS",
        "GB-LAE, wyca, GB-LAE-WYCA",
        "GB-LAE, GMCA, GB-LAE-GMCA",
        "GB-LAS, NLK, GB-LAS-NLK",
        "GB-PLA, POW, GB-PLA-POW",
        "GB-LANI, BFS, GB-LANI-BFS",
        "GB-COH, NI069125, GB-COH-NI069125",
        // As they come from letters, web pages and spreadsheets: no-break and zero-width spaces, dashes, wide digits.
        "GB-CHC, 108\u00A09464, GB-CHC-1089464",
        "GB-CHC, 1089464\u20131, GB-CHC-1089464-1",
        "GB-CHC, \uFEFF1089464\u200B, GB-CHC-1089464",
        "GB-CHC, \uFF11089464\u22121, GB-CHC-1089464-1",
        "GB\u2011CHC, 1089464, GB-CHC-1089464",
        "GB-EDU, 119785, GB-EDU-119785",
    })
    void aRightIdentifierIsWrittenAsItsRegisterWritesIt(String scheme, String given, String orgId) {
        var errors = new ArrayList<FieldError>();

        assertThat(Identifier.read(scheme, given, "", false, errors))
                .map(Identifier::orgId)
                .contains(orgId);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GB-CHC | 10894 | A charity number in England and Wales has 6 or 7 digits, for example 1089464. This one has 5.",
                "GB-CHC | 10894646 | A charity number in England and Wales has 6 or 7 digits, for example 1089464. This one has 8.",
                "GB-CHC | 10894X4 | A charity number in England and Wales has 6 or 7 digits, for example 1089464. This one has other characters than digits.",
                "GB-SC | SC12345 | A charity number in Scotland is SC0 and 5 digits, for example SC012345. This one has 7.",
                "GB-SC | SC112345 | A charity number in Scotland is SC0 and 5 digits, for example SC012345. This one has 8.",
                "GB-NIC | 200012 | A charity number in Northern Ireland has 6 digits and begins with 1, for example NIC100012. This one has 6.",
                "GB-COH | 123456789 | A company number has 8 digits, or 2 letters and 6 more characters, for example 03120500 or SC123456. This one has 9.",
                "GB-COH | S1234567 | A company number has 8 digits, or 2 letters and 6 more characters, for example 03120500 or SC123456. This one has 8.",
                "GB-COH | 12345678 | This company number is a placeholder. Enter the number that Companies House gave.",
                "GB-COH | 0 | This says that there is no number. Leave the identifier out.",
                "GB-CHC | 000000 | This says that there is no number. Leave the identifier out.",
                "GB-NHS | NA | This says that there is no number. Leave the identifier out.",
                "GB-EDU | n/a | This says that there is no number. Leave the identifier out.",
                "GB-EDU | \u2013 | This says that there is no number. Leave the identifier out.",
                "GB-COH | 1234567 | This company number is a placeholder. Enter the number that Companies House gave.",
                "GB-NHS | ABCDEFGHIJ | An ODS code has 1 to 9 letters and digits, for example QE1. This one has 10.",
                "GB-LAE | LEEDS | Enter the code that the register itself gives, for example LDS for Leeds or WYCA for the combined authority of West Yorkshire. This one has 5.",
                "GB-LAE | E08000035 | Enter the code that the register itself gives, for example LDS for Leeds or WYCA for the combined authority of West Yorkshire. E08000035 is the ONS code of one of the Metropolitan Districts.",
                "GB-LAS | S12000050 | Enter the code that the register itself gives, for example NLK for North Lanarkshire. S12000050 is the ONS code of one of the Council Areas.",
                "GB-LANI | N09000002 | Enter the code that the register itself gives, for example BFS for Belfast. N09000002 is the ONS code of one of the Local Government Districts.",
                "GB-EDU | 11/22 | An identifier of GB-EDU has letters, digits and hyphens, 32 at most. This one has 5.",
            })
    void aWrongIdentifierIsToldWhatIsWrongWithIt(String scheme, String given, String message) {
        var errors = new ArrayList<FieldError>();

        assertThat(Identifier.read(scheme, given, "identifiers[2]", false, errors))
                .isEmpty();
        assertThat(errors)
                .extracting(FieldError::field, FieldError::message)
                .containsExactly(tuple("identifiers[2].identifier", message));
    }

    @Test
    void anUnknownListIsToldWhichAreKnown() {
        var errors = new ArrayList<FieldError>();

        assertThat(Identifier.read("GB-CHR", "1089464", "", false, errors)).isEmpty();
        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("scheme");
            assertThat(error.message())
                    .contains("GB-CHC, GB-SC, GB-NIC, GB-COH, GB-NHS, GB-LAE, GB-LAS, GB-PLA, GB-LANI, GB-EDU");
        });
    }
}
