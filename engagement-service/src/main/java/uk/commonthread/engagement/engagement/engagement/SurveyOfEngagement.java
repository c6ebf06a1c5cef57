package uk.commonthread.engagement.engagement.engagement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What an engagement needs of its survey; the survey feature, which knows the questions, provides it. */
public interface SurveyOfEngagement {

    /** The surveys' ids by their engagements' ids; an engagement that has none is not among them. */
    Map<UUID, UUID> surveyIds(Collection<UUID> engagementIds);

    /** Freezes what will be asked; a problem where there is nothing to ask yet. */
    void freeze(UUID engagementId);
}
