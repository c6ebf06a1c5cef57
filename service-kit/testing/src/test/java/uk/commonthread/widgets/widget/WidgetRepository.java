package uk.commonthread.widgets.widget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.commonthread.kit.problem.ApiException;

@ApplicationScoped
class WidgetRepository implements PanacheRepositoryBase<Widget, UUID> {
    Widget require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ApiException.notFound("There is no widget " + id));
    }
}
