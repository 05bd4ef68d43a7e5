package no.leietileie.throughput.layout;

import static org.assertj.core.api.Assertions.assertThat;

import no.leietileie.throughput.drawing.FigureKind;
import org.junit.jupiter.api.Test;

class DashboardLayoutTest {

    @Test
    void a_layout_is_read_back_as_it_was_written() {
        var layout = DashboardLayout.ORIGINAL.move(FigureKind.EXITS, -1).hide(FigureKind.LETTERS);

        assertThat(DashboardLayout.of(layout.text())).isEqualTo(layout);
    }

    @Test
    void figures_that_came_later_stand_last_and_those_that_are_gone_are_passed_over() {
        var layout = DashboardLayout.of("TENANCIES,GONE,-FLOW");

        assertThat(layout.order())
                .startsWith(FigureKind.TENANCIES, FigureKind.FLOW)
                .hasSize(FigureKind.values().length);
        assertThat(layout.shown()).doesNotContain(FigureKind.FLOW).startsWith(FigureKind.TENANCIES);
    }

    @Test
    void to_move_the_first_forward_or_the_last_back_changes_nothing() {
        var original = DashboardLayout.ORIGINAL;

        assertThat(original.move(original.order().getFirst(), -1)).isEqualTo(original);
        assertThat(original.move(original.order().getLast(), 1)).isEqualTo(original);
    }

    @Test
    void moving_passes_over_what_is_put_away() {
        var layout = DashboardLayout.ORIGINAL.hide(FigureKind.EXITS).move(FigureKind.FLOW, 1);

        assertThat(layout.shown()).startsWith(FigureKind.FUNNEL, FigureKind.FLOW);
    }

    @Test
    void a_figure_takes_the_place_of_the_one_it_is_dropped_on() {
        var down = DashboardLayout.ORIGINAL.moveTo(FigureKind.FLOW, FigureKind.FUNNEL);
        var up = DashboardLayout.ORIGINAL.moveTo(FigureKind.FUNNEL, FigureKind.FLOW);

        assertThat(down.shown()).startsWith(FigureKind.EXITS, FigureKind.FUNNEL, FigureKind.FLOW);
        assertThat(up.shown()).startsWith(FigureKind.FUNNEL, FigureKind.FLOW, FigureKind.EXITS);
    }
}
