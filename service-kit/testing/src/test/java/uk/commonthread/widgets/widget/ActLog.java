package uk.commonthread.widgets.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** In which transactions what was done. */
@ApplicationScoped
class ActLog {
    private final TransactionSynchronizationRegistry transactions;
    private final List<Act> done = new CopyOnWriteArrayList<>();

    ActLog(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    record Act(String what, Object widget, @Nullable Object transaction) {}

    void note(String what, Object widget) {
        done.add(new Act(what, widget, transactions.getTransactionKey()));
    }

    List<Act> of(String what) {
        return done.stream().filter(act -> act.what().equals(what)).toList();
    }
}
