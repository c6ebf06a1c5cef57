package uk.commonthread.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Ties an entity's {@code @Version} to ETag and If-Match (RFC 9110): an answer carries {@code ETag: "3"}, an edit must
 * send {@code If-Match: "3"}. Missing is 428, stale or not a version is 412. A {@link PublicView} has tags of its own.
 */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");
    private static final Pattern PUBLIC_TAG = Pattern.compile("\"p\\d{1,9}\"");

    private Versions() {}

    public static <T extends Versioned> RestResponse<T> ok(T body) {
        return RestResponse.ResponseBuilder.ok(body).tag(tag(body)).build();
    }

    /** For a view that is also that of staff, where it is shown to everyone: it gets the tags of a {@link PublicView}. */
    public static <T extends Versioned> RestResponse<T> okToPublic(T body) {
        return RestResponse.ResponseBuilder.ok(body).tag(publicTag(body)).build();
    }

    /** 201 with the new thing's address, for a resource whose items lie below the path of the request. */
    public static <T extends Versioned> RestResponse<T> created(UriInfo uri, T body) {
        var location = uri.getAbsolutePathBuilder().path(body.id().toString()).build();
        return RestResponse.ResponseBuilder.<T>created(location)
                .entity(body)
                .tag(tag(body))
                .build();
    }

    public static int parse(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ApiException(CommonProblem.VERSION_REQUIRED, "If-Match is missing; send the ETag that you read");
        }
        if (PUBLIC_TAG.matcher(ifMatch.strip()).matches()) {
            throw new ApiException(
                    CommonProblem.VERSION_MISMATCH,
                    "If-Match is a version of what is public; read it again as the one who edits, and send that ETag");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ApiException(
                    CommonProblem.VERSION_MISMATCH,
                    "If-Match is not a version of this resource; send one ETag, as \"3\"");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Refuses an edit that was made from another version than the current one. */
    public static void requireCurrent(int expected, int current) {
        if (expected != current) {
            throw new ApiException(
                    CommonProblem.VERSION_MISMATCH,
                    "You changed version " + expected + ", and the current version is " + current);
        }
    }

    private static EntityTag tag(Versioned body) {
        return body instanceof PublicView ? publicTag(body) : new EntityTag(Integer.toString(body.version()));
    }

    private static EntityTag publicTag(Versioned body) {
        return new EntityTag("p" + body.version());
    }
}
