package uk.commonthread.strategy.document.version;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.strategy.document.strategy.Draft;
import uk.commonthread.strategy.need.Needs;
import uk.commonthread.strategy.priority.Priorities;
import uk.commonthread.strategy.thread.LinkKind;
import uk.commonthread.strategy.thread.NodeKind;
import uk.commonthread.strategy.thread.Reason;
import uk.commonthread.strategy.thread.ThreadLink;
import uk.commonthread.strategy.thread.ThreadNode;
import uk.commonthread.strategy.thread.Trace;
import uk.commonthread.strategy.thread.TraceLinks;

/** Takes a draft's words, and everything that they rest on, as they are at this moment. */
@ApplicationScoped
class Freezer {
    private final Priorities priorities;
    private final Needs needs;
    private final TraceLinks links;
    private final Clock clock;

    Freezer(Priorities priorities, Needs needs, TraceLinks links, Clock clock) {
        this.priorities = priorities;
        this.needs = needs;
        this.links = links;
        this.clock = clock;
    }

    record Frozen(FrozenContent content, Trace trace) {}

    Frozen freeze(Draft draft, int number) {
        if (draft.sections().isEmpty()) {
            throw new ApiException(VersionProblem.NOTHING_TO_FREEZE, "Write a section before you freeze a version");
        }
        var sectionIds = draft.sections().stream().map(Draft.DraftSection::id).toList();
        var citations = reasons(sectionIds);
        var priorityNodes = priorities.nodes(from(citations));
        var behindPriorities =
                reasons(priorityNodes.stream().map(ThreadNode::id).toList());
        var needNodes = needs.nodes(from(behindPriorities.stream()
                .filter(reason -> reason.kind() == LinkKind.CALLS_FOR)
                .toList()));
        var behindNeeds = reasons(needNodes.stream().map(ThreadNode::id).toList());

        var nodes = new ArrayList<ThreadNode>(needNodes);
        nodes.addAll(priorityNodes);
        nodes.addAll(ownNodes(draft, number));
        var all = Stream.of(behindNeeds, behindPriorities, citations)
                .flatMap(List::stream)
                .map(Reason::published);
        var parts = sectionIds.stream()
                .map(id -> new ThreadLink(LinkKind.PART_OF, id, draft.strategyId(), null, clock.instant()));
        return new Frozen(
                content(draft, number, priorityNodes),
                new Trace(nodes, Stream.concat(all, parts).toList()));
    }

    /** The trace as it is made public: what is the strategy's own came about with its publication. */
    Trace dated(Trace trace, Instant publishedAt) {
        return new Trace(
                sourced(trace.nodes()).stream()
                        .map(node -> node.strategyId() == null ? node : node.dated(publishedAt))
                        .toList(),
                trace.links().stream()
                        .map(link -> link.kind() == LinkKind.PART_OF ? link.dated(publishedAt) : link)
                        .toList());
    }

    /** Versions frozen before sources were kept with the rest take those that their needs have now. */
    private List<ThreadNode> sourced(List<ThreadNode> nodes) {
        var without = nodes.stream()
                .filter(node -> node.kind() == NodeKind.NEED && node.source() == null)
                .map(ThreadNode::id)
                .toList();
        if (without.isEmpty()) {
            return nodes;
        }
        var sources = needs.nodes(without).stream()
                .collect(Collectors.toMap(ThreadNode::id, node -> Objects.requireNonNull(node.source())));
        return nodes.stream()
                .map(node -> sources.containsKey(node.id()) ? node.sourced(sources.get(node.id())) : node)
                .toList();
    }

    private static FrozenContent content(Draft draft, int number, List<ThreadNode> priorityNodes) {
        var statements = priorityNodes.stream().collect(Collectors.toMap(ThreadNode::id, ThreadNode::title));
        var sections = draft.sections().stream()
                .map(section -> new FrozenSection(
                        section.id(),
                        section.title(),
                        section.text(),
                        section.priorityIds().stream()
                                .map(id -> new FrozenSection.FrozenPriority(
                                        id, Objects.requireNonNull(statements.get(id))))
                                .toList()))
                .toList();
        var outline = draft.outline();
        return new FrozenContent(
                draft.strategyId(),
                draft.partnershipIds(),
                number,
                outline.title(),
                outline.kind(),
                outline.periodFrom(),
                outline.periodTo(),
                sections);
    }

    private List<ThreadNode> ownNodes(Draft draft, int number) {
        var now = clock.instant();
        var nodes = new ArrayList<ThreadNode>();
        for (var section : draft.sections()) {
            nodes.add(new ThreadNode(
                    section.id(), NodeKind.SECTION, section.title(), null, null, now, draft.strategyId(), number));
        }
        nodes.add(new ThreadNode(
                draft.strategyId(),
                NodeKind.STRATEGY,
                draft.outline().title(),
                null,
                null,
                now,
                draft.strategyId(),
                number));
        return nodes;
    }

    private List<Reason> reasons(Collection<UUID> to) {
        return links.to(to).values().stream().flatMap(List::stream).toList();
    }

    private static List<UUID> from(List<Reason> reasons) {
        return reasons.stream().map(Reason::from).distinct().toList();
    }
}
