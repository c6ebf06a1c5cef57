package uk.commonthread.engagement.survey.survey;

/** How a question is answered. */
public enum QuestionKind {
    SINGLE_CHOICE,
    MULTIPLE_CHOICE,
    /** One of five steps between two labelled ends. */
    SCALE,
    FREE_TEXT,
    /** The first part of a postcode, as PR1: enough to know the area, too little to know the street. */
    POSTCODE_DISTRICT;

    boolean hasOptions() {
        return this == SINGLE_CHOICE || this == MULTIPLE_CHOICE;
    }
}
