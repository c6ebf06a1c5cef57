package uk.commonthread.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final Path LIST = Path.of("contract", "refusals.yaml");

    /** For each of them the site has words. */
    @Test
    void everyProblemOfTheGatewayIsListed() throws IOException {
        var expected = Arrays.stream(GatewayProblem.values())
                .map(GatewayProblem::slug)
                .sorted()
                .map("- code: %s\n  params: []\n"::formatted)
                .collect(Collectors.joining());
        if (Boolean.parseBoolean(System.getenv("CT_UPDATE_CONTRACT"))) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, expected);
        }
        assertThat(LIST)
                .as("run this test with CT_UPDATE_CONTRACT=true, then give the site words")
                .hasContent(expected);
    }
}
