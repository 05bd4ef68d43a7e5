package no.leietileie.resource.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import no.leietileie.base.ui.Notice;
import no.leietileie.base.ui.SidePanel;
import no.leietileie.base.ui.Texts;
import no.leietileie.resource.ResourceId;
import no.leietileie.resource.Resources;
import no.leietileie.resource.SaveOutcome;

/**
 * The interpreter or venue that is open beside its list: to be added, changed, set aside or taken up again.
 *
 * @param <D> what its form says
 */
class ResourcePanel<D> extends SidePanel {

    /** What is open. */
    record Stored(ResourceId id, long version, boolean active, String name) {}

    /** A form that tells itself what must be mended. */
    interface Form<D> {

        /** Empty while there is something to mend. */
        Optional<D> read();
    }

    @FunctionalInterface
    interface Change<D> {
        SaveOutcome change(ResourceId id, D data, long version);
    }

    private final transient Resources resources;
    private final transient Function<D, ResourceId> create;
    private final transient Change<D> change;
    private final Class<? extends Component> view;

    ResourcePanel(
            Class<? extends Component> view,
            String label,
            Resources resources,
            Function<D, ResourceId> create,
            Change<D> change) {
        super(label, Texts.text("resource.panel.close"), () -> OpenLine.close(view));
        this.view = view;
        this.resources = resources;
        this.create = create;
        this.change = change;
    }

    <F extends Component & Form<D>> void showNew(String title, F form) {
        show(title, form, new SaveButtons(() -> form.read().ifPresent(this::create)));
    }

    private void create(D data) {
        ResourceId id = create.apply(data);
        Notice.done(getTranslation("form.saved"));
        OpenLine.open(view, id);
    }

    /** @param changed called when something has been stored */
    <F extends Component & Form<D>> void show(Stored open, F form, Runnable changed) {
        SaveButtons buttons = new SaveButtons(() -> form.read().ifPresent(data -> {
            if (SaveButtons.tell(change.change(open.id(), data, open.version()))) {
                changed.run();
            }
        }));
        show(open.name(), form, buttons.withState(resources, open.id(), open.active(), changed));
    }
}
