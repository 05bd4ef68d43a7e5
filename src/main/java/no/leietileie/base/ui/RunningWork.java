package no.leietileie.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;

/** Long work of a module that follows the user from page to page. Beans are asked each second while there is any. */
public interface RunningWork {

    /** What runs now and the current user may see. */
    List<Item> list();

    /**
     * @param total 0 while it is not known
     * @param location of the page that tells more
     */
    record Item(String text, int done, int total, String location) {}

    /** Call it when work has been started, so that it is shown at once. */
    static void started(UI ui) {
        ComponentUtil.fireEvent(ui, new Started(ui));
    }

    /** While the page is open it looks each second how far the work has come. */
    static void follow(Component page, Runnable look) {
        page.addAttachListener(attached -> {
            var polls = attached.getUI().addPollListener(poll -> look.run());
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                polls.remove();
            });
        });
    }

    final class Started extends ComponentEvent<UI> {

        private static final long serialVersionUID = 1;

        private Started(UI ui) {
            super(ui, false);
        }
    }
}
