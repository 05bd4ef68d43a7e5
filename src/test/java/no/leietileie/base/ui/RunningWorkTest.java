package no.leietileie.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RunningWorkTest {

    private final AtomicInteger looks = new AtomicInteger();
    private final UI ui = new UI();
    private final Div page = new Div();

    @Test
    void a_page_follows_the_work_as_long_as_it_is_open_and_again_when_it_is_opened_anew() {
        RunningWork.follow(page, looks::incrementAndGet);
        poll();
        assertThat(looks).hasValue(0);

        ui.add(page);
        poll();
        assertThat(looks).hasValue(1);

        ui.remove(page);
        poll();
        assertThat(looks).hasValue(1);

        ui.add(page);
        poll();
        assertThat(looks).hasValue(2);
    }

    private void poll() {
        ComponentUtil.fireEvent(ui, new PollEvent(ui, true));
    }
}
