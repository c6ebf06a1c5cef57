package uk.commonthread.engagement.analysis.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.commonthread.engagement.analysis.contribution.ContributionRepository.Said;
import uk.commonthread.engagement.analysis.theme.Themes;
import uk.commonthread.engagement.survey.question.Question;
import uk.commonthread.engagement.survey.survey.FrozenSurveys;
import uk.commonthread.kit.audit.Audit;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class ContributionService {
    private final ContributionRepository contributions;
    private final CodingRepository codings;
    private final FrozenSurveys surveys;
    private final Themes themes;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    ContributionService(
            ContributionRepository contributions,
            CodingRepository codings,
            FrozenSurveys surveys,
            Themes themes,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.contributions = contributions;
        this.codings = codings;
        this.surveys = surveys;
        this.themes = themes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ContributionView> list(UUID engagementId, @Nullable Boolean coded, PageRequest page) {
        var rows = contributions.list(engagementId, coded, page);
        var questions = questionTexts(engagementId);
        var byContribution = codings.byContribution(rows.stream().map(Said::id).toList());
        var titles = themes.titles(byContribution.values().stream()
                .flatMap(List::stream)
                .map(Coding::themeId)
                .collect(Collectors.toUnmodifiableSet()));
        return page.of(
                rows,
                Said::id,
                contribution -> new ContributionView(
                        contribution.id(),
                        contribution.questionId(),
                        questions.getOrDefault(contribution.questionId(), ""),
                        contribution.text(),
                        contribution.receivedAt(),
                        byContribution.getOrDefault(contribution.id(), List.of()).stream()
                                .map(coding -> view(coding, titles))
                                .toList()));
    }

    /** Codes it to the theme; once more changes nothing, so that two analysts may think alike. */
    @Transactional
    CodingView code(UUID contributionId, NewCoding request) {
        var engagementId = lock(contributionId);
        if (!themes.isOf(engagementId, request.themeId())) {
            throw ApiException.field("themeId", "unknown", "There is no theme with this id in the engagement");
        }
        var existing = codings.find(contributionId, request.themeId());
        if (existing.isPresent()) {
            return view(decide(existing.get(), CodingState.ACCEPTED));
        }
        var coding = new Coding(
                engagementId, contributionId, request.themeId(), caller.personId(), caller.name(), clock.instant());
        codings.persistAndFlush(coding);
        codings.remember(coding, null);
        audit.call("coded", coding.id());
        return view(coding);
    }

    @Transactional
    CodingView reject(UUID contributionId, UUID codingId) {
        lock(contributionId);
        var coding = codings.findByIdOptional(codingId)
                .filter(found -> found.contributionId().equals(contributionId))
                .orElseThrow(() -> ApiException.notFound("The contribution has no coding " + codingId));
        return view(decide(coding, CodingState.REJECTED));
    }

    private Coding decide(Coding coding, CodingState decision) {
        var before = coding.state();
        if (coding.decide(decision, caller.personId(), caller.name(), clock.instant())) {
            codings.flush();
            codings.remember(coding, before);
            audit.call(decision == CodingState.REJECTED ? "rejected" : "coded", coding.id());
        }
        return coding;
    }

    private UUID lock(UUID contributionId) {
        return contributions
                .lock(contributionId)
                .orElseThrow(() -> ApiException.notFound("There is no contribution " + contributionId));
    }

    private Map<UUID, String> questionTexts(UUID engagementId) {
        return surveys.ofEngagement(engagementId)
                .map(survey -> survey.questions().stream().collect(Collectors.toMap(Question::id, Question::text)))
                .orElse(Map.of());
    }

    private CodingView view(Coding coding) {
        return view(coding, themes.titles(Set.of(coding.themeId())));
    }

    private static CodingView view(Coding coding, Map<UUID, String> titles) {
        return CodingView.of(coding, titles.getOrDefault(coding.themeId(), ""));
    }
}
