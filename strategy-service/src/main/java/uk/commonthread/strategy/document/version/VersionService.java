package uk.commonthread.strategy.document.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.identity.Caller;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.strategy.document.strategy.Draft;
import uk.commonthread.strategy.document.strategy.Drafts;
import uk.commonthread.strategy.need.Needs;
import uk.commonthread.strategy.priority.Priorities;
import uk.commonthread.strategy.thread.NodeKind;
import uk.commonthread.strategy.thread.ThreadNode;
import uk.commonthread.strategy.thread.Threads;
import uk.commonthread.strategy.thread.Trace;

@ApplicationScoped
class VersionService {
    private final VersionRepository versions;
    private final FrozenContents contents;
    private final Drafts drafts;
    private final Freezer freezer;
    private final Needs needs;
    private final Priorities priorities;
    private final Threads threads;
    private final Uptakes uptakes;
    private final Acts acts;
    private final Caller caller;
    private final ObjectMapper json;

    VersionService(
            VersionRepository versions,
            FrozenContents contents,
            Drafts drafts,
            Freezer freezer,
            Needs needs,
            Priorities priorities,
            Threads threads,
            Uptakes uptakes,
            Acts acts,
            Caller caller,
            ObjectMapper json) {
        this.versions = versions;
        this.contents = contents;
        this.drafts = drafts;
        this.freezer = freezer;
        this.needs = needs;
        this.priorities = priorities;
        this.threads = threads;
        this.uptakes = uptakes;
        this.acts = acts;
        this.caller = caller;
        this.json = json;
    }

    /** The published ones; the strategy's leads see all. */
    @Transactional
    Page<VersionSummary> list(UUID strategyId, PageRequest page) {
        var mayReadAll = drafts.mayRead(strategyId);
        if (!mayReadAll && versions.latestPublished(strategyId).isEmpty()) {
            throw ApiException.notFound("There is no strategy " + strategyId);
        }
        return page.of(
                versions.of(strategyId, !mayReadAll, page),
                StrategyVersion::id,
                version -> VersionSummary.of(version, contents.read(version.content())));
    }

    @Transactional
    VersionView get(UUID strategyId, int number) {
        var version = versions.require(strategyId, number);
        if (version.publishedAt() == null && !drafts.mayRead(strategyId)) {
            throw VersionRepository.noVersion(strategyId, number);
        }
        return view(version);
    }

    @Transactional
    VersionView latest(UUID strategyId) {
        return versions.latestPublished(strategyId)
                .map(this::view)
                .orElseThrow(() -> ApiException.notFound("Strategy " + strategyId + " has no published version"));
    }

    @Transactional
    VersionView freeze(@Nullable String key, UUID strategyId) {
        var draft = drafts.lock(strategyId);
        return acts.once(
                key,
                "freezeStrategyVersion",
                strategyId,
                id -> view(versions.findById(id)),
                () -> freeze(strategyId, draft));
    }

    private UUID freeze(UUID strategyId, Draft draft) {
        var number = versions.lastNumber(strategyId) + 1;
        var frozen = freezer.freeze(draft, number);
        var version = new StrategyVersion(
                strategyId,
                number,
                contents.canonical(frozen.content()),
                write(frozen.trace()),
                caller.personId(),
                acts.now());
        return acts.tell("frozen", version, told -> VersionState.of(told, frozen.content()))
                .id();
    }

    @Transactional
    VersionView publish(UUID strategyId, int number) {
        var draft = drafts.lock(strategyId);
        var version = versions.require(strategyId, number);
        var content = contents.read(version.content());
        requireOfTheSame(draft, content);
        var now = acts.now();
        version.publish(
                now,
                versions.latestPublished(strategyId)
                        .map(StrategyVersion::number)
                        .orElse(0));
        acts.tell("published", version, told -> VersionState.of(told, content));
        drafts.publish(strategyId, number, content.outline());
        var trace = freezer.dated(read(version.trace()), now);
        // A theme that this version no longer rests on must hear of it too.
        var themes = threads.publish(trace, version.frozenAt());
        needs.publish(ids(trace, NodeKind.NEED), now);
        priorities.publish(ids(trace, NodeKind.PRIORITY), now);
        uptakes.tell(themes);
        return view(version);
    }

    /** What a partnership wrote with others is not made public in its name once it is no more among them. */
    private static void requireOfTheSame(Draft draft, FrozenContent content) {
        if (!draft.partnershipIds().equals(content.partnershipIds())) {
            throw new ApiException(
                    VersionProblem.PARTNERSHIPS_HAVE_CHANGED,
                    "The strategy has other partnerships than when this version was frozen; freeze another and publish that");
        }
    }

    private static List<UUID> ids(Trace trace, NodeKind kind) {
        return trace.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(ThreadNode::id)
                .toList();
    }

    private VersionView view(StrategyVersion version) {
        return VersionView.of(version, contents.read(version.content()));
    }

    private String write(Trace trace) {
        try {
            return json.writeValueAsString(trace);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a trace", e);
        }
    }

    private Trace read(String trace) {
        try {
            return json.readValue(trace, Trace.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot read a trace", e);
        }
    }
}
