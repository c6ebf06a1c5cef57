package uk.commonthread.strategy.document.presence;

import java.util.UUID;

/** Somebody who has the desk of a strategy open, however many windows they have. */
record Presence(UUID strategyId, UUID personId, String name) {}
