package uk.commonthread.kit.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;
import uk.commonthread.kit.richtext.UnfitRichTextException;
import uk.commonthread.kit.text.UnfitTextException;

/** Says in words what is wrong with a body, and in which field; never what stands there. */
final class JsonFault {
    private static final String DUPLICATE = "Duplicate ";

    private JsonFault() {}

    static ApiException of(JsonProcessingException fault) {
        var syntax = fault.getCause() instanceof JsonParseException cause ? cause : fault;
        if (syntax.getProcessor() instanceof JsonParser parser
                && syntax.getOriginalMessage() != null
                && syntax.getOriginalMessage().startsWith(DUPLICATE)) {
            return in(path(parser.getParsingContext()), new Fault("repeated", "is there more than once; send it once"));
        }
        if (fault instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return mapping.getCause() instanceof UnfitRichTextException unfit
                    ? in(path(mapping), unfit)
                    : in(path(mapping), fault(mapping));
        }
        return new ApiException(CommonProblem.INVALID_REQUEST, "The body is not the JSON that is expected here");
    }

    private static ApiException in(String field, Fault fault) {
        var words = fault.message();
        // A sentence of its own, or one that begins with the field.
        var detail = Character.isUpperCase(words.codePointAt(0)) ? words : field + " " + words;
        return new ApiException(CommonProblem.INVALID_REQUEST, detail, List.of(fault.in(field)));
    }

    private static ApiException in(String field, UnfitRichTextException unfit) {
        var place = unfit.path().isEmpty() ? field : field + "." + unfit.path();
        return in(place, new Fault(unfit.code(), unfit.params(), unfit.advice()));
    }

    private static Fault fault(JsonMappingException fault) {
        return switch (fault.getCause()) {
            case UnfitTextException unfit -> new Fault("unfit-character", unfit.advice());
            case Values.MalformedException malformed -> malformed.fault();
            case null, default -> faultOfJackson(fault);
        };
    }

    private static Fault faultOfJackson(JsonMappingException fault) {
        return fault instanceof UnrecognizedPropertyException
                ? new Fault("unexpected", "is not expected here")
                : new Fault("wrong-format", "is not expected here, or has the wrong format");
    }

    private static String path(JsonMappingException fault) {
        var path = new StringBuilder();
        for (var step : fault.getPath()) {
            add(path, step.getFieldName(), step.getIndex());
        }
        return path.toString();
    }

    private static String path(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        var path = new StringBuilder(path(context.getParent()));
        add(path, context.getCurrentName(), context.getCurrentIndex());
        return path.toString();
    }

    private static void add(StringBuilder path, @Nullable String name, int index) {
        if (name == null) {
            path.append('[').append(index).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(name);
        }
    }
}
