package uk.commonthread.widgets.widget;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.authority.HeldAt;
import uk.commonthread.kit.web.Page;
import uk.commonthread.kit.web.PageRequest;
import uk.commonthread.kit.web.Versions;

@Path("/api/widgets/v1/widgets")
class WidgetResource {
    private final WidgetService widgets;

    WidgetResource(WidgetService widgets) {
        this.widgets = widgets;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listWidgets", summary = "List widgets")
    public RestResponse<Page<WidgetView>> list(
            @RestQuery @Nullable UUID bodyId, @Valid @BeanParam PageRequest page, UriInfo uri) {
        return widgets.list(bodyId, page).response(uri);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(operationId = "getWidget", summary = "Read a widget")
    public RestResponse<WidgetView> get(@RestPath UUID id) {
        return Versions.ok(widgets.get(id));
    }

    @POST
    @RolesAllowed({"MAKER", "platform-admin", "widgets.write"})
    @HeldAt("bodyId")
    @Operation(operationId = "createWidget", summary = "Create a widget")
    public RestResponse<WidgetView> create(
            @Valid @NotNull NewWidget body, @RestHeader("Idempotency-Key") @Nullable String key, UriInfo uri) {
        return Versions.created(uri, widgets.make(body, key));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({"MAKER", "platform-admin"})
    @HeldAt(value = "id", of = WidgetPlaces.class)
    @Operation(operationId = "updateWidget", summary = "Update a widget")
    public RestResponse<WidgetView> update(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull NewWidget body) {
        return Versions.ok(widgets.rename(id, Versions.parse(ifMatch), body));
    }
}
