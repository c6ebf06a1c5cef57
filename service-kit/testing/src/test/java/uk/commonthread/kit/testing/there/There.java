package uk.commonthread.kit.testing.there;

import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.testing.here.Here;

/** Knows what knows it. */
public record There(@Nullable Here here) {}
