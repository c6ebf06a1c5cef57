package uk.commonthread.partners.registry.identifier;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.problem.FieldError;

/**
 * Tries the rules on files as the field has them, which lie beside the project where somebody put them. They are not part
 * of it: where they are not there, these tests say so and are skipped.
 */
class FieldFilesTest {
    private static final Path FIELD = Path.of("..", "..", "shared", "data", "field");
    private static final Map<String, String> REGISTER_OF =
            Map.of("England", "GB-LAE", "Scotland", "GB-LAS", "Wales", "GB-PLA", "Northern Ireland", "GB-LANI");

    @Test
    void everyLocalAuthorityHasTheCodeOfItsRegister() throws IOException {
        var authorities = rows("uk_local_authorities_current.csv", ",");

        assertThat(authorities).hasSize(470);
        assertThat(authorities.stream()
                        .flatMap(row -> refusal(REGISTER_OF.get(row.get("nation")), row.get("local-authority-code"))))
                .isEmpty();
    }

    @Test
    void everyAreaOfALocalAuthorityIsOfAKindThatItsCodeTells() throws IOException {
        var codes = rows("uk_local_authorities_current.csv", ",").stream()
                .flatMap(row -> Stream.of(row.get("gss-code"), row.get("former-gss-codes")))
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .filter(code -> !code.isBlank())
                .toList();

        assertThat(codes).hasSizeGreaterThan(445).allSatisfy(code -> {
            assertThat(GssKinds.isCode(code)).isTrue();
            assertThat(GssKinds.of(code).orElseThrow().ours()).isPresent();
        });
    }

    @Test
    void everyKindOfTheRegisterOfGeographicCodesIsKnownByItsName() throws IOException {
        assertThat(rows("ons_register_of_geographic_codes_2023-05.csv", ","))
                .hasSize(201)
                .allSatisfy(row -> {
                    assertThat(GssKinds.isCode(row.get("Current code (first in range)")))
                            .isTrue();
                    assertThat(GssKinds.of(row.get("Entity code")).orElseThrow().name())
                            .isEqualTo(row.get("Entity name").strip().replaceAll("\\s+", " "));
                });
    }

    @Test
    void everyCharityAndItsCompanyIsAccepted() throws IOException {
        var charities = rows("ccew_publicextract.charity.txt", "\t");

        assertThat(charities).hasSize(572);
        assertThat(charities.stream().flatMap(row -> {
                    var linked = row.get("linked_charity_number");
                    var number = row.get("registered_charity_number") + (linked.equals("0") ? "" : "-" + linked);
                    var company = row.get("charity_company_registration_number");
                    return Stream.concat(
                            refusal("GB-CHC", number), company.isEmpty() ? Stream.empty() : refusal("GB-COH", company));
                }))
                .isEmpty();
    }

    @Test
    void everyPostcodeIsAccepted() throws IOException {
        var postcodes = Stream.concat(
                        rows("ccew_publicextract.charity.txt", "\t").stream()
                                .map(row -> row.get("charity_contact_postcode")),
                        rows("cqc_trafford_care_homes.csv", ",").stream().map(row -> row.get("postcode")))
                .filter(postcode -> !postcode.isEmpty())
                .toList();
        var errors = new ArrayList<FieldError>();

        assertThat(postcodes)
                .hasSizeGreaterThan(150)
                .allSatisfy(postcode ->
                        assertThat(Postcode.read(postcode, "postcode", errors)).isEqualTo(postcode));
        assertThat(errors).isEmpty();
    }

    @Test
    void theExamplesOfAStandardThatAreNoIdentifiersAreRefused() throws IOException {
        var organisation = Files.readString(present("oruk_organization_full.json"));

        assertThat(organisation).contains("\"identifier\": \"1234567\"", "\"postal_code\": \"ABC 1234\"");
        assertThat(refusal("GB-COH", "1234567")).isNotEmpty();
        assertThat(Postcode.read("ABC 1234", "postcode", new ArrayList<>())).isNull();
    }

    @Test
    void anAreaCodeThatASpreadsheetHasShortenedIsRefused() throws IOException {
        assertThat(rows("cqc_trafford_care_homes.csv", ","))
                .isNotEmpty()
                .noneMatch(row -> GssKinds.isCode(row.get("area_code")));
    }

    /** What is refused of a body in England or Wales. */
    private static Stream<String> refusal(String scheme, String identifier) {
        var errors = new ArrayList<FieldError>();
        Identifier.read(scheme, identifier, "", true, errors);
        return errors.stream().map(error -> scheme + " " + identifier + ": " + error.message());
    }

    private static Path present(String file) {
        var path = FIELD.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> path + " is not here; see what the class says");
        return path;
    }

    /** The file's rows by its header; a cell may be quoted, and hold a line's end. */
    private static List<Map<String, String>> rows(String file, String separator) throws IOException {
        var text = Files.readString(present(file)).replaceFirst("^\uFEFF", "");
        var table = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var character : text.split("")) {
            if (character.equals("\"") && separator.equals(",")) {
                quoted = !quoted;
            } else if (quoted || !(character.equals(separator) || character.equals("\n"))) {
                cell.append(character.equals("\r") ? "" : character);
            } else {
                row.add(cell.toString());
                cell.setLength(0);
                if (character.equals("\n")) {
                    table.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        if (!row.isEmpty()) {
            row.add(cell.toString());
            table.add(List.copyOf(row));
        }
        var names = table.getFirst();
        return table.stream()
                .skip(1)
                .map(cells -> IntStream.range(0, Math.min(names.size(), cells.size()))
                        .filter(i -> !names.get(i).isEmpty())
                        .boxed()
                        .collect(toMap(names::get, cells::get)))
                .toList();
    }
}
