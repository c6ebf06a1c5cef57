package uk.commonthread.engagement.loop.follower;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import uk.commonthread.kit.authority.BySecret;
import uk.commonthread.kit.authority.OpenToAll;

@Path("/api/engagement/v1/followers")
@Tag(name = "followers")
class FollowerResource {
    private final FollowerService followers;

    FollowerResource(FollowerService followers) {
        this.followers = followers;
    }

    @POST
    @PermitAll
    @OpenToAll("Anyone may ask to be told; a mail asks first whether the address is theirs")
    @Operation(
            operationId = "follow",
            summary =
                    "Ask to be told by mail what comes of an engagement; a mail asks first whether the address is yours")
    public RestResponse<Following> follow(@Valid @NotNull NewFollower body) {
        return RestResponse.ok(followers.follow(body));
    }

    @POST
    @Path("/confirm")
    @PermitAll
    @BySecret("token")
    @Operation(operationId = "confirmFollowing", summary = "Confirm the address with the link that came by mail")
    public RestResponse<Following> confirm(@Valid @NotNull LinkFollowed body) {
        return RestResponse.ok(followers.confirm(body.token()));
    }

    @POST
    @Path("/end")
    @PermitAll
    @BySecret("token")
    @Operation(
            operationId = "endFollowing",
            summary = "Ask for no more mail, with the link of any mail; mail programs send it by themselves (RFC 8058)")
    public RestResponse<Following> end(@NotNull @Size(max = 100) @RestQuery String token) {
        return RestResponse.ok(followers.end(token));
    }
}
