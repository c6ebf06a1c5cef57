package uk.commonthread.engagement.survey.survey;

import java.util.UUID;

/** One thing that can be chosen. Its id stays the same over versions. */
public record Option(UUID id, String label) {}
