package uk.commonthread.kit.web;

import java.util.Map;
import uk.commonthread.kit.problem.FieldError;

/** What is wrong with a value, wherever it stands. */
record Fault(String code, Map<String, Object> params, String message) {
    Fault(String code, String message) {
        this(code, Map.of(), message);
    }

    FieldError in(String field) {
        return new FieldError(field, code, params, message);
    }
}
