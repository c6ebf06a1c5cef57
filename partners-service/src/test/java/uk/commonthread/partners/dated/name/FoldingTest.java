package uk.commonthread.partners.dated.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static uk.commonthread.partners.Given.API;
import static uk.commonthread.partners.Given.created;
import static uk.commonthread.partners.Given.newOrganisation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ServiceTest;

/** How people find names, and in which order they read them. */
@ServiceTest
class FoldingTest {
    @Inject
    EntityManager em;

    @ParameterizedTest
    @CsvSource({
        "St John\u2019s, st johns",
        "St. John's, st johns",
        "C\u00FAnamh, cunamh",
        "C\u0075\u0301namh, cunamh",
        "\u00D8resund, oresund",
        "Mind  \u00A0 Matters, mind matters",
        "Health & Care, health and care",
        "Health&Care, health and care",
        "\uFF21ge UK, age uk",
        "(Leeds) \u2013 Carers\u2026, leeds carers",
        "\u67F4\u7530, \u67F4\u7530",
        "100% Proof_50, 100 proof 50",
        "!!!, ''",
    })
    void namesThatPeopleTakeForTheSameAreFoldedToTheSame(String name, String folded) {
        assertThat(em.createNativeQuery("select folded(:name)", String.class)
                        .setParameter("name", name)
                        .getSingleResult())
                .isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "St John\u2019s Ambulance, St John's",
        "St John's Ambulance, st john\u2019s",
        "C\u00FAnamh, Cunamh",
        "Cunamh, C\u00DANAMH",
        "Mind  Matters, mind matters",
        "Mind Matters, mind  matters",
        "Health & Care, health and care",
        "Health and Care, HEALTH & CARE",
    })
    void anOrganisationIsFoundAsPeopleTypeItsName(String name, String typed) {
        var tag = UUID.randomUUID().toString();
        var id = organisation(tag + " " + name);

        As.nobody()
                .queryParam("name", tag + " " + typed)
                .get(API + "/organisations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "&", "''", "\u2019"})
    void signsAloneFindNothingAndAreRefused(String sign) {
        As.nobody()
                .queryParam("name", sign)
                .get(API + "/organisations")
                .then()
                .statusCode(400)
                .body("errors.field", contains("name"));
    }

    @Test
    void aListIsInTheOrderInWhichPeopleLookForNames() {
        var tag = UUID.randomUUID().toString();
        var inOrder = List.of(
                "\u00C1bhaile",
                "Age UK",
                "Cunamh A",
                "C\u00FAnamh B",
                "\u00C9ire",
                "St. John's",
                "St John\u2019t",
                "Zo\u00EB");
        var shuffled = new ArrayList<>(inOrder.reversed());
        shuffled.forEach(name -> organisation(name + " " + tag));

        var read = new ArrayList<String>();
        String next = null;
        do {
            var asks = As.nobody().queryParam("name", tag).queryParam("limit", 3);
            var page = (next == null ? asks : asks.queryParam("after", next))
                    .get(API + "/organisations")
                    .then()
                    .statusCode(200)
                    .extract();
            read.addAll(page.path("items.name"));
            next = page.path("next");
        } while (next != null);

        assertThat(read)
                .containsExactlyElementsOf(
                        inOrder.stream().map(name -> name + " " + tag).toList());
    }

    @Test
    void namesThatFoldToTheSameAreAllOnSomePage() {
        var tag = UUID.randomUUID().toString();
        for (var sign : List.of("", ".", "!", "?")) {
            organisation("Same " + tag + sign);
        }

        var first = As.nobody()
                .get(API + "/organisations?limit=2&name=" + tag)
                .then()
                .body("items", hasSize(2))
                .extract();
        As.nobody()
                .get(API + "/organisations?limit=2&name=" + tag + "&after=" + first.path("next"))
                .then()
                .body("items", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/organisations", "/partnerships", "/areas"})
    void whatIsNotTheEndOfAPageIsRefusedByItsField(String list) {
        As.nobody()
                .get(API + list + "?after=" + UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("errors.field", contains("after"));
    }

    private static UUID organisation(String name) {
        var body = newOrganisation();
        body.put("name", name);
        return created(As.admin(), "/organisations", body);
    }
}
