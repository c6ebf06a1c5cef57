package uk.commonthread.strategy.thread;

/** What stands at a place of the thread, in the order in which one leads to the next. */
public enum NodeKind {
    ENGAGEMENT,
    THEME,
    NEED,
    PRIORITY,
    SECTION,
    STRATEGY
}
