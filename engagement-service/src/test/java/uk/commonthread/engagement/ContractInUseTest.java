package uk.commonthread.engagement;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import uk.commonthread.kit.testing.ContractWalk;
import uk.commonthread.kit.testing.ServiceTest;

@ServiceTest
class ContractInUseTest extends ContractWalk {
    private static final UUID OTHER_PARTNERSHIP = UUID.fromString("0199aaaa-0000-7000-8000-000000000002");

    @BeforeEach
    void whatTheNeighboursTell() {
        Given.tellOf(OTHER_PARTNERSHIP);
    }

    /**
     * A file is for nothing yet, and who wants to be told is nobody's to know. Responses are only ever added, and nobody is
     * to learn who sent one; a preview and an export make nothing.
     */
    @Override
    protected Set<String> unaudited() {
        return Set.of(
                "uploadFile",
                "sendResponse",
                "previewPublication",
                "exportResponses",
                "cancelJob",
                "follow",
                "confirmFollowing",
                "endFollowing");
    }
}
