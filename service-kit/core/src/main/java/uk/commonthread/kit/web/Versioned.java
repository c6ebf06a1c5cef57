package uk.commonthread.kit.web;

import java.util.UUID;

/** A view that carries the id and the version that {@link Versions} turns into headers. */
public interface Versioned {
    UUID id();

    int version();
}
