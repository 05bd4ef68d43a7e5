package no.leietileie.casework.visits.ui;

import java.time.LocalDateTime;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.leietileie.base.ui.EventCalendar;
import no.leietileie.casework.visits.VisitId;

/** The calendar whose entries are visits. */
class VisitCalendar extends EventCalendar {

    void onOpen(Consumer<VisitId> opened) {
        onEntryOpen(id -> opened.accept(visit(id)));
    }

    void onMove(BiConsumer<VisitId, LocalDateTime> moved) {
        onEntryMove((id, start) -> moved.accept(visit(id), start));
    }

    private static VisitId visit(String id) {
        return new VisitId(Long.parseLong(id));
    }
}
