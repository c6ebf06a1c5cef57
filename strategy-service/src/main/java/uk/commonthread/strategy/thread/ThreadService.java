package uk.commonthread.strategy.thread;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.problem.ApiException;

/** Reads the public thread. */
@ApplicationScoped
class ThreadService {
    /** What a page can show; a thread beyond that is read from a place further along. */
    static final int MOST_NODES = 1000;

    static final int MOST_LINKS = 5000;

    private final ThreadRepository thread;

    ThreadService(ThreadRepository thread) {
        this.thread = thread;
    }

    ThreadView from(NodeRef start) {
        var reached = thread.reachable(start.id(), MOST_NODES, MOST_LINKS);
        if (reached.nodes().stream().noneMatch(node -> node.id().equals(start.id()) && node.kind() == start.kind())) {
            throw ApiException.notFound("There is no published " + start);
        }
        var nodes = reached.nodes();
        var links = reached.links();
        var shown = nodes.stream()
                .limit(MOST_NODES)
                .sorted(ThreadRepository.BY_STAGE)
                .toList();
        return new ThreadView(
                start.toString(),
                shown.stream().map(ThreadView.NodeView::of).toList(),
                links.stream().limit(MOST_LINKS).map(ThreadView.LinkView::of).toList(),
                nodes.size() > MOST_NODES || links.size() > MOST_LINKS);
    }
}
