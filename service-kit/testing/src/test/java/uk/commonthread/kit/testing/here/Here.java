package uk.commonthread.kit.testing.here;

import uk.commonthread.kit.testing.there.There;

/** Knows what knows it. */
public record Here(There there) {}
