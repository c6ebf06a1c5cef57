package uk.commonthread.kit.web;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page is asked for of a list whose items have numbers that rise. Use it as a {@code @BeanParam}. */
public final class NumberedPageRequest extends Paging {
    @QueryParam("after")
    @Min(value = 0, message = "must be a number that was given")
    @Parameter(description = "The number of the last one that was read; from the first that is kept when left out")
    @Nullable
    Long after;

    public NumberedPageRequest() {}

    public @Nullable Long after() {
        return after;
    }

    /** The number to start behind. */
    public long start() {
        return after == null ? 0 : after;
    }

    /** Those of the rows that the page shows. */
    public <T> List<T> shown(List<T> rows) {
        return rows.size() > limit ? rows.subList(0, limit) : rows;
    }
}
