package uk.commonthread.local.part;

import org.jspecify.annotations.Nullable;

/** One step of one part, for whoever watches. */
public record Progress(String part, State state, @Nullable String detail) {}
