package uk.commonthread.kit.web;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the next page; null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** The answer, with the next page's address as RFC 8288 has it, so that a client need not build it. */
    public RestResponse<Page<T>> response(UriInfo uri) {
        var response = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            response.header("Link", link(uri, next));
        }
        return response.build();
    }

    /** The header that leads to the next page of what was asked for. */
    public static String link(UriInfo uri, String next) {
        var address =
                uri.getRequestUriBuilder().replaceQueryParam("after", next).build();
        // Relative, since only the gateway knows the host that the client sees.
        return "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"";
    }
}
