package no.leietileie.base.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.RunningWork;

/** Says in the top bar what is under way, with a link to its page. */
class RunningWorkChip extends Div {

    private static final int EACH_SECOND = 1000;
    private static final int NEVER = -1;

    private final transient List<RunningWork> works;

    RunningWorkChip(List<RunningWork> works) {
        this.works = works;
        addClassName("running-work");
        getElement().setAttribute("role", "status");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        var navigations = ui.addAfterNavigationListener(navigation -> show(ui));
        var polls = ui.addPollListener(poll -> show(ui));
        var starts = ComponentUtil.addListener(ui, RunningWork.Started.class, started -> show(ui));
        addDetachListener(detached -> {
            detached.unregisterListener();
            List.of(navigations, polls, starts).forEach(registration -> registration.remove());
        });
    }

    private void show(UI ui) {
        List<RunningWork.Item> items =
                works.stream().flatMap(work -> work.list().stream()).toList();
        removeAll();
        items.forEach(item -> add(chip(item)));
        ui.setPollInterval(items.isEmpty() ? NEVER : EACH_SECOND);
    }

    private Anchor chip(RunningWork.Item item) {
        Span text = new Span(item.text());
        Anchor chip = new Anchor(item.location(), "");
        chip.add(Icon.LOADER_CIRCLE.create(), text);
        if (item.total() > 0) {
            Span share = new Span(getTranslation("work.percent", 100L * item.done() / item.total()));
            share.addClassName("number");
            chip.add(share);
        }
        return chip;
    }
}
