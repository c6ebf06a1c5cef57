package uk.commonthread.strategy.thread;

/**
 * How one place of the thread leads to the next. Read a link as a sentence: this theme {@code SHOWS} that need. Each kind
 * goes from one kind of node to a later one, so a thread has no circles.
 */
public enum LinkKind {
    RAISED(NodeKind.ENGAGEMENT, NodeKind.THEME),
    SHOWS(NodeKind.THEME, NodeKind.NEED),
    SUPPORTS(NodeKind.THEME, NodeKind.PRIORITY),
    CALLS_FOR(NodeKind.NEED, NodeKind.PRIORITY),
    TAKEN_UP_IN(NodeKind.PRIORITY, NodeKind.SECTION),
    PART_OF(NodeKind.SECTION, NodeKind.STRATEGY);

    private final NodeKind from;
    private final NodeKind to;

    LinkKind(NodeKind from, NodeKind to) {
        this.from = from;
        this.to = to;
    }

    public NodeKind from() {
        return from;
    }

    public NodeKind to() {
        return to;
    }
}
