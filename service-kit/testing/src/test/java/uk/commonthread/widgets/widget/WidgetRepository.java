package uk.commonthread.widgets.widget;

import jakarta.enterprise.context.ApplicationScoped;
import uk.commonthread.kit.store.Repository;

@ApplicationScoped
class WidgetRepository extends Repository<Widget> {}
