package uk.commonthread.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTest {
    private static final Map<String, String> RULES = Map.of(
            "GB-CHC", "[0-9]{6,7}",
            "GB-SC", "SC0[0-9]{5}",
            "GB-NHS", "[A-Z0-9]{1,9}",
            "GB-LAE", "[A-Z]{3}");
    private static final Set<String> PUBLIC_CODES = Set.of("QE1", "QR1", "QWO", "LDS");
    private static final int THRESHOLD = 10;

    static List<DemoPartnership> partnerships() {
        return Demo.load().partnerships();
    }

    @Test
    void thereAreFivePartnershipsWithAddressesOfTheirOwn() {
        assertThat(partnerships()).extracting(DemoPartnership::slug).hasSize(5).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void everyIdentifierIsValidByItsRegistersRule(DemoPartnership partnership) {
        assertThat(partnership.organisations())
                .allSatisfy(organisation -> assertThat(organisation.identifiers())
                        .allSatisfy(identifier ->
                                assertThat(identifier.identifier()).matches(RULES.get(identifier.scheme()))));
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void whatIsInventedSaysSoAndOnlyPublicCodesStandForWhatIsReal(DemoPartnership partnership) {
        assertThat(partnership.organisations()).allSatisfy(organisation -> {
            assertThat(organisation.name().endsWith("(invented)")).isEqualTo(organisation.invented());
            if (!organisation.invented()) {
                assertThat(organisation.identifiers())
                        .extracting(DemoPartnership.Identifier::identifier)
                        .allMatch(PUBLIC_CODES::contains);
            }
        });
        assertThat(partnership.engagement().purpose()).contains("every answer is invented");
        assertThat(partnership.needs())
                .allSatisfy(need -> assertThat(need.source()).contains("(invented)"));
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void everyAreaCodeOfTheOnsIsValid(DemoPartnership partnership) {
        assertThat(partnership.areas())
                .filteredOn(area -> area.scheme().equals("GSS"))
                .allSatisfy(area -> assertThat(area.code()).matches("[EWSNK][0-9]{8}"));
        assertThat(partnership.areas()).extracting(DemoPartnership.Area::code).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void everyReferenceNamesSomething(DemoPartnership partnership) {
        var organisations = keys(partnership.organisations(), DemoPartnership.Organisation::key);
        var themes = keys(partnership.engagement().themes(), DemoPartnership.Theme::key);
        var needs = keys(partnership.needs(), DemoPartnership.Need::key);
        var priorities = keys(partnership.priorities(), DemoPartnership.Priority::key);

        if (partnership.host() != null) {
            assertThat(organisations).contains(partnership.host());
        }
        assertThat(partnership.seats())
                .flatExtracting(DemoPartnership.Seat::holders)
                .extracting(DemoPartnership.Holder::organisation)
                .isSubsetOf(organisations);
        assertThat(themeCauses(partnership))
                .extracting(DemoPartnership.ThemeCause::theme)
                .isSubsetOf(themes);
        assertThat(partnership.priorities())
                .isNotEmpty()
                .allSatisfy(priority -> assertThat(priority.needs())
                        .isNotEmpty()
                        .extracting(DemoPartnership.NeedCause::need)
                        .isSubsetOf(needs));
        assertThat(partnership.strategy().sections())
                .isNotEmpty()
                .flatExtracting(DemoPartnership.Section::priorities)
                .isSubsetOf(priorities);
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void everyStrategyHasHeadingsListsAndLinksAndCitesWhatItTakesUp(DemoPartnership partnership) {
        assertThat(partnership.introduction().path("type").asText()).isEqualTo("doc");
        assertThat(partnership.strategy().sections())
                .flatExtracting(section -> section.text().findValuesAsText("type"))
                .contains("doc", "heading", "bulletList", "link");
        assertThat(partnership.strategy().sections())
                .allSatisfy(section -> assertThat(section.priorities())
                        .containsAll(section.text().findValues("attrs").stream()
                                .filter(attrs -> attrs.has("kind"))
                                .map(attrs -> attrs.path("id").asText())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void everyLinkSaysWhy(DemoPartnership partnership) {
        var reasons = Stream.concat(
                themeCauses(partnership).stream().map(DemoPartnership.ThemeCause::because),
                partnership.priorities().stream()
                        .flatMap(priority -> priority.needs().stream())
                        .map(DemoPartnership.NeedCause::because));

        assertThat(reasons).allSatisfy(because -> assertThat(because).hasSizeGreaterThanOrEqualTo(10));
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void noSeatHoldsMoreThanItMay(DemoPartnership partnership) {
        assertThat(partnership.seats())
                .allSatisfy(seat -> assertThat(seat.holders()).hasSizeLessThanOrEqualTo(seat.max()));
        assertThat(partnership.seats())
                .extracting(DemoPartnership.Seat::category)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("partnerships")
    void someFiguresShowAndSomeAreSuppressed(DemoPartnership partnership) {
        assertThat(partnership.engagement().themes())
                .anySatisfy(theme -> assertThat(theme.said()).hasSizeGreaterThanOrEqualTo(THRESHOLD))
                .anySatisfy(theme -> assertThat(theme.said()).hasSizeLessThan(THRESHOLD));
        var said = partnership.engagement().themes().stream()
                .flatMap(theme -> theme.said().stream())
                .toList();
        assertThat(said).doesNotHaveDuplicates();
        assertThat(partnership.engagement().responses()).isGreaterThanOrEqualTo(said.size());
    }

    @Test
    void whatHasEndedWasFollowedAfterItsLastDayBySomethingOfTheDemo() {
        var predecessors = Demo.load().predecessors();

        assertThat(predecessors.areas()).isNotEmpty().allSatisfy(area -> {
            assertThat(area.followedBy().from()).isAfter(area.to());
            assertThat(partnerships())
                    .flatExtracting(DemoPartnership::areas)
                    .extracting(DemoPartnership.Area::code)
                    .contains(area.followedBy().code());
        });
        assertThat(predecessors.organisations()).isNotEmpty().allSatisfy(organisation -> {
            assertThat(organisation.followedBy().from()).isAfter(organisation.to());
            assertThat(partnerships())
                    .flatExtracting(DemoPartnership::organisations)
                    .extracting(DemoPartnership.Organisation::name)
                    .contains(organisation.followedBy().name());
        });
        assertThat(predecessors.partnerships()).isNotEmpty().allSatisfy(partnership -> {
            assertThat(partnership.followedBy().from()).isAfter(partnership.to());
            assertThat(partnerships())
                    .extracting(DemoPartnership::slug)
                    .contains(partnership.followedBy().slug());
        });
    }

    @Test
    void theDemoPeopleMayDoTheirPart() {
        var functions = partnerships().stream()
                .collect(Collectors.toMap(
                        DemoPartnership::slug,
                        partnership -> partnership.appointments().stream()
                                .map(appointment -> appointment.personName() + " " + appointment.function())
                                .toList()));

        assertThat(functions.get("lancashire-and-south-cumbria"))
                .containsExactlyInAnyOrder(
                        "Sally Ahmed SECRETARIAT",
                        "Eddie Marsh ENGAGEMENT_LEAD",
                        "Ana Kowalska ANALYST",
                        "Stuart Okafor STRATEGY_LEAD");
        assertThat(functions.get("one-gloucestershire")).containsExactly("Gail Prosser ANALYST");
    }

    private static List<DemoPartnership.ThemeCause> themeCauses(DemoPartnership partnership) {
        return Stream.concat(
                        partnership.needs().stream().flatMap(need -> need.themes().stream()),
                        partnership.priorities().stream().flatMap(priority -> priority.themes().stream()))
                .toList();
    }

    private static <T> Set<String> keys(List<T> things, Function<T, String> key) {
        return things.stream().map(key).collect(Collectors.toSet());
    }
}
