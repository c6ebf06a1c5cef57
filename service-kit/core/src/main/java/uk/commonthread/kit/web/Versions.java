package uk.commonthread.kit.web;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.CommonProblem;

/**
 * Ties an entity's {@code @Version} to ETag and If-Match (RFC 9110): an answer carries {@code ETag: "3-0a1b2c3d4e5f6071"},
 * its version and a digest of all that it shows, names of other things among it, and {@code -s} at its end for who is
 * signed in. An edit must send that, or the version alone, as {@code If-Match}: what others are called now is nothing that
 * it changes. Missing is 428, stale or not a version is 412. A {@link PublicView} has tags of its own.
 */
public final class Versions {
    private static final int DIGEST_BYTES = 8;
    private static final String PERSONAL = "-s";
    private static final String REST = "(?:-[0-9a-f]{16})?(?:" + PERSONAL + ")?\"";
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})" + REST);
    private static final Pattern PUBLIC_TAG = Pattern.compile("\"p\\d{1,9}" + REST);

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

    /** Bytes that stay as they are: whatever is changed gets other bytes, and so another digest. */
    public static RestResponse.ResponseBuilder<InputStream> bytes(InputStream body, String digest) {
        return RestResponse.ResponseBuilder.ok(body).tag(digest);
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
                    "If-Match is not a version of this resource; send one ETag, as you read it");
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Refuses an edit that was made from another version than the current one. */
    public static void requireCurrent(int expected, int current) {
        if (expected != current) {
            throw new ApiException(
                    CommonProblem.VERSION_MISMATCH,
                    Map.of("sent", expected, "current", current),
                    "You changed version " + expected + ", and the current version is " + current);
        }
    }

    /** The whole tag of an answer that has the version's already. */
    static EntityTag tag(EntityTag version, byte[] shown) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(shown);
            return new EntityTag(version.getValue() + "-" + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tag for someone who is signed in, so that no cache takes the public's answer for theirs. */
    static EntityTag personal(EntityTag tag) {
        return new EntityTag(tag.getValue() + PERSONAL);
    }

    private static EntityTag tag(Versioned body) {
        return body instanceof PublicView ? publicTag(body) : new EntityTag(Integer.toString(body.version()));
    }

    private static EntityTag publicTag(Versioned body) {
        return new EntityTag("p" + body.version());
    }
}
