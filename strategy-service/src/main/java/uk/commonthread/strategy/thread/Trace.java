package uk.commonthread.strategy.thread;

import java.util.List;

/** What a version rests on, kept with it when it is frozen and made public when it is published. */
public record Trace(List<ThreadNode> nodes, List<ThreadLink> links) {}
