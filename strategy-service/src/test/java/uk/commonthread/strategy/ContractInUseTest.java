package uk.commonthread.strategy;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.commonthread.kit.testing.As;
import uk.commonthread.kit.testing.ContractWalk;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractInUseTest extends ContractWalk {
    private static final UUID PARTNERSHIP = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    private static final UUID OTHER_PARTNERSHIP = UUID.fromString("0199aaaa-0000-7000-8000-000000000002");
    private static final UUID ENGAGEMENT = UUID.fromString("0199aaaa-0000-7000-8000-000000000201");
    private static final UUID THEME = UUID.fromString("0199aaaa-0000-7000-8000-000000000221");

    @BeforeEach
    void whatTheNeighboursTell() {
        Given.tellOf(OTHER_PARTNERSHIP);
        Given.engagement(ENGAGEMENT, 1, PARTNERSHIP, "Getting to a GP appointment in Torridge", "CLOSED");
        Given.theme(THEME, 1, ENGAGEMENT, PARTNERSHIP, "Buses that do not meet surgery hours", 42);
        await().untilAsserted(() -> As.admin()
                .queryParam("partnershipId", PARTNERSHIP)
                .get(Given.API + "/themes")
                .then()
                .body("items.themeId", hasItem(THEME.toString())));
    }
}
