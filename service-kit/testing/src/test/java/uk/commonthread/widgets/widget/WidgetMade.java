package uk.commonthread.widgets.widget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import uk.commonthread.kit.event.DomainEvent;

record WidgetMade(UUID widgetId, String name) implements DomainEvent {
    @Override
    public String type() {
        return "widgets.widget.made.v1";
    }

    @Override
    @JsonIgnore
    public UUID aggregateId() {
        return widgetId;
    }
}
