package uk.commonthread.seed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The survey, and how the invented answers are spread over it. */
record DemoSurvey(String title, String introduction, List<DemoQuestion> questions) {

    /**
     * @param weights how often each step of a scale is chosen, against the others
     * @param bands numbers or days
     */
    record DemoQuestion(
            String kind,
            String text,
            @Nullable String hint,
            boolean required,
            @Nullable List<DemoOption> options,
            @Nullable Scale scale,
            @Nullable Integer maxLength,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            @Nullable LocalDate earliest,
            @Nullable List<Object> bands,
            @Nullable List<Integer> weights) {}

    /** @param weight how often it is chosen, against the others */
    record DemoOption(String label, int weight) {}

    record Scale(String lowLabel, String highLabel) {}
}
