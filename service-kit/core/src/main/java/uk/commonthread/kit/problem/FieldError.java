package uk.commonthread.kit.problem;

import java.util.Map;

/**
 * One wrong field of a request. The site words it by code and parameters; the message is for programs' authors.
 *
 * @param field its path in the body, as {@code identifiers[0].identifier}
 * @param code what is wrong, in kebab case; part of the API
 * @param params what the words need, as {@code max}: texts and numbers
 * @param message what to do about it; never the refused value, which may be personal
 */
public record FieldError(String field, String code, Map<String, Object> params, String message) {
    public FieldError {
        params = Params.of(params);
    }

    public FieldError(String field, String code, String message) {
        this(field, code, Map.of(), message);
    }
}
