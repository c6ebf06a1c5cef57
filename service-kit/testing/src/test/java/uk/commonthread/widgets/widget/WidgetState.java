package uk.commonthread.widgets.widget;

import java.util.UUID;
import uk.commonthread.kit.event.State;
import uk.commonthread.kit.event.StateOf;
import uk.commonthread.kit.identity.Audience;

@StateOf(
        value = "widgets.widget",
        verbs = {"created", "updated"})
record WidgetState(UUID id, int version, String name) implements State {
    @Override
    public Audience audience() {
        return Audience.everyone();
    }

    static WidgetState of(Widget widget) {
        return new WidgetState(widget.id(), widget.version(), widget.name());
    }
}
