package uk.commonthread.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class MergedContractTest {
    private static final String ENGAGEMENT = """
            openapi: 3.1.0
            tags: [{name: surveys, description: What is asked}, {name: themes}]
            paths:
              /api/engagement/v1/themes:
                get:
                  operationId: listThemes
                  tags: [themes]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/PageTheme'}}}}
                    default: {content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}}
            components:
              schemas:
                PageTheme: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Theme'}}}}
                Theme: {type: object, properties: {id: {type: string}}}
                Problem: {type: object, properties: {title: {type: string}}}
            """;
    private static final String STRATEGY = """
            openapi: 3.1.0
            tags: [{name: themes}]
            paths:
              /api/strategy/v1/themes:
                get:
                  operationId: listThemes
                  tags: [themes]
                  responses:
                    "200": {content: {application/json: {schema: {$ref: '#/components/schemas/PageTheme'}}}}
                    "503": {$ref: '#/components/responses/Unavailable'}
            components:
              responses:
                Unavailable: {content: {application/problem+json: {examples: {unavailable: {summary: Not now}}}}}
              schemas:
                PageTheme: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Theme'}}}}
                Theme: {type: object, properties: {themeId: {type: string}}}
                Problem: {type: object, properties: {title: {type: string}}}
                Need: {type: object, properties: {themes: {type: array, items: {$ref: '#/components/schemas/Theme'}}}}
            """;

    @Test
    void whatTwoServicesMeanDifferentlyIsKeptApart() throws Exception {
        var schemas = merged().at("/components/schemas");

        assertThat(schemas.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "EngagementTheme",
                        "StrategyTheme",
                        // the same words, but they lead to a different theme
                        "EngagementPageTheme",
                        "StrategyPageTheme",
                        "StrategyNeed",
                        "Problem");
        assertThat(schemas.at("/StrategyPageTheme/properties/items/items/$ref").asText())
                .isEqualTo("#/components/schemas/StrategyTheme");
    }

    @Test
    void operationsKeepPathsAndGetNamesOfTheirOwn() throws Exception {
        var paths = merged().path("paths");

        assertThat(paths.at("/~1api~1engagement~1v1~1themes/get/operationId").asText())
                .isEqualTo("engagementListThemes");
        assertThat(paths.at("/~1api~1strategy~1v1~1themes/get/operationId").asText())
                .isEqualTo("strategyListThemes");
        assertThat(paths.at(
                                "/~1api~1engagement~1v1~1themes/get/responses/default/content/application~1problem+json/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void anOperationHasTheTagOfItsServiceAndNoOther() throws Exception {
        var merged = merged();

        assertThat(merged.at("/paths/~1api~1engagement~1v1~1themes/get/tags")).hasToString("[\"engagement-themes\"]");
        assertThat(merged.at("/paths/~1api~1strategy~1v1~1themes/get/tags")).hasToString("[\"strategy-themes\"]");
        assertThat(merged.path("tags"))
                .hasToString("[{\"name\":\"surveys\",\"description\":\"What is asked\"},"
                        + "{\"name\":\"engagement-themes\"},{\"name\":\"strategy-themes\"}]");
    }

    @Test
    void whatTheGatewayAnswersByItselfIsAnAnswerOfEachOperation() throws Exception {
        var merged = merged();

        assertThat(merged.at("/paths/~1api~1engagement~1v1~1themes/get/responses/429/$ref")
                        .asText())
                .isEqualTo("#/components/responses/TooManyRequests");
        assertThat(merged.at("/components/responses/TooManyRequests/headers/Retry-After")
                        .isObject())
                .isTrue();
        // The service knows a 503 of its own.
        assertThat(merged.at("/components/responses/Unavailable/content/application~1problem+json/examples")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void peopleCanReadIt() throws Exception {
        var page = ReadingPage.of(merged());

        assertThat(page.services()).extracting(ReadingPage.Service::name).containsExactly("Engagement", "Strategy");
        assertThat(page.services()
                        .getFirst()
                        .operations()
                        .getFirst()
                        .answers()
                        .getFirst()
                        .type())
                .isEqualTo(new ReadingPage.Type("EngagementPageTheme", "EngagementPageTheme"));
        assertThat(page.forms().getFirst().fields().getFirst().type())
                .isEqualTo(new ReadingPage.Type("list of EngagementTheme", "EngagementTheme"));
    }

    private static ObjectNode merged() throws Exception {
        var contracts = new LinkedHashMap<String, ObjectNode>();
        contracts.put("engagement", (ObjectNode) new YAMLMapper().readTree(ENGAGEMENT));
        contracts.put("strategy", (ObjectNode) new YAMLMapper().readTree(STRATEGY));
        return MergedContract.of(contracts);
    }
}
