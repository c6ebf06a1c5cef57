package uk.commonthread.widgets.widget;

import java.util.UUID;
import uk.commonthread.kit.event.StateEvent;

record WidgetState(UUID id, int version, String name) implements StateEvent {
    @Override
    public String type() {
        return "widgets.widget.state.v1";
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
