package uk.commonthread.engagement.loop.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.commonthread.engagement.analysis.contribution.Contributions;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.engagement.engagement.Engagements;
import uk.commonthread.engagement.loop.receipt.ReceiptView.FollowedTheme;
import uk.commonthread.engagement.loop.uptake.Uptakes;
import uk.commonthread.engagement.survey.response.Receipts;
import uk.commonthread.kit.problem.ApiException;

@ApplicationScoped
class ReceiptService {
    private final Receipts receipts;
    private final Engagements engagements;
    private final Contributions contributions;
    private final Themes themes;
    private final Uptakes uptakes;

    ReceiptService(
            Receipts receipts, Engagements engagements, Contributions contributions, Themes themes, Uptakes uptakes) {
        this.receipts = receipts;
        this.engagements = engagements;
        this.contributions = contributions;
        this.themes = themes;
        this.uptakes = uptakes;
    }

    @Transactional
    ReceiptView follow(String code) {
        var response = receipts.find(code)
                .orElseThrow(
                        () -> ApiException.notFound(
                                "We do not know this code. Check it: it has 16 letters and numbers, and dashes, spaces and capitals do not matter"));
        var engagement = engagements.require(response.engagementId());
        var coded = contributions.themesOf(response.engagementId(), response.responseId());
        var published = themes.published(coded);
        var sections =
                uptakes.sections(published.stream().map(Themes.Reference::id).toList());
        return new ReceiptView(
                response.receivedAt(),
                engagement.id(),
                engagement.title(),
                !coded.isEmpty(),
                published.stream()
                        .map(theme -> FollowedTheme.of(theme, sections.getOrDefault(theme.id(), List.of())))
                        .toList());
    }
}
