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
        if (!thread.holds(start)) {
            throw ApiException.notFound("There is no published " + start);
        }
        var nodes = thread.reachable(start.id(), MOST_NODES + 1);
        var shown = nodes.stream()
                .limit(MOST_NODES)
                .sorted(ThreadRepository.BY_STAGE)
                .toList();
        var links = thread.among(shown.stream().map(ThreadNode::id).toList(), MOST_LINKS + 1);
        return new ThreadView(
                start.toString(),
                shown.stream().map(ThreadView.NodeView::of).toList(),
                links.stream().limit(MOST_LINKS).map(ThreadView.LinkView::of).toList(),
                nodes.size() > MOST_NODES || links.size() > MOST_LINKS);
    }
}
