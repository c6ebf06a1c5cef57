package uk.commonthread.engagement.engagement.engagement;

import uk.commonthread.kit.problem.ProblemType;

/** Why something cannot be done with an engagement in its present state. */
public enum EngagementProblem implements ProblemType {
    @Answers(status = 409, title = "This engagement was opened, so it cannot be changed")
    ENGAGEMENT_NOT_DRAFT,

    @Answers(status = 409, title = "This engagement is not open")
    ENGAGEMENT_NOT_OPEN,

    @Answers(status = 409, title = "The closing time of this engagement has passed")
    ENGAGEMENT_PERIOD_OVER
}
