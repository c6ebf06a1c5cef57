package uk.commonthread.widgets.widget;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.web.Versioned;

@Schema(name = "Widget")
record WidgetView(
        UUID id, int version, String name, @Nullable String colour, UUID bodyId, Instant createdAt)
        implements Versioned {

    static WidgetView of(Widget widget) {
        return new WidgetView(
                widget.id(), widget.version(), widget.name(), widget.colour(), widget.bodyId(), widget.createdAt());
    }
}
