package uk.commonthread.engagement.loop.uptake;

import java.util.List;
import java.util.UUID;

/** Published sections take a theme up; observed in the transaction in which we hear of it, and again when we hear anew. */
public record TakenUp(UUID themeId, List<Section> sections) {}
