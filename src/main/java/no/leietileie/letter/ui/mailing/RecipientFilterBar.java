package no.leietileie.letter.ui.mailing;

import static no.leietileie.base.ui.Texts.counted;
import static no.leietileie.base.ui.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.Notice;
import no.leietileie.letter.mailing.Channel;
import no.leietileie.letter.mailing.MailingRow;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.RecipientCounts;
import no.leietileie.letter.mailing.RecipientFilter;
import no.leietileie.letter.mailing.RecipientProblem;
import no.leietileie.letter.mailing.RecipientState;
import org.jspecify.annotations.Nullable;

/** The counts of a mailing, each of which narrows the recipients to whom it counts. */
class RecipientFilterBar extends Div {

    private final transient Consumer<RecipientFilter> chosen;
    private final Map<Optional<RecipientState>, Button> tiles = new LinkedHashMap<>();
    private final Select<RecipientProblem> problem = new Select<>();
    private final Select<Channel> channel = new Select<>();
    private transient RecipientFilter filter = RecipientFilter.ALL;

    RecipientFilterBar(
            MailingServices services, MailingRow mailing, Consumer<RecipientFilter> chosen, Runnable changed) {
        this.chosen = chosen;
        addClassName("line-filters");
        RecipientCounts counts = mailing.counts();
        Div row = new Div();
        row.addClassName("tiles");
        tile(row, Optional.empty(), counts.all());
        for (RecipientState state : RecipientState.values()) {
            boolean always =
                    mailing.state().isOpen() && (state == RecipientState.READY || state == RecipientState.EXCEPTED);
            if (always || counts.of(state) > 0) {
                tile(row, Optional.of(state), counts.of(state));
            }
        }
        add(row);
        choice(
                problem,
                "mailings.problems",
                counts.problems(),
                RecipientProblem::messageKey,
                value -> new RecipientFilter(filter.state(), value, filter.channel()));
        choice(
                channel,
                "mailings.channels",
                counts.channels(),
                Channel::messageKey,
                value -> new RecipientFilter(filter.state(), filter.problem(), value));
        long untranslated = counts.problems().getOrDefault(RecipientProblem.NO_APPROVED_TEXT, 0L);
        if (mailing.state() == MailingState.DRAFT && untranslated > 0) {
            add(new Button(getTranslation("mailings.norwegian-instead", Formats.number(untranslated)), click -> {
                try {
                    int written = services.recipients().writeInNorwegian(mailing.id());
                    Notice.done(counted("mailings.norwegian-instead.done", written));
                } catch (IllegalStateException quicker) {
                    Notice.failed(text("mailings.too-late"));
                }
                changed.run();
            }));
        }
    }

    private <E extends Enum<E>> void choice(
            Select<E> select,
            String label,
            Map<E, Long> counts,
            Function<E, String> key,
            Function<E, RecipientFilter> narrowed) {
        select.setItems(counts.keySet().stream().sorted().toList());
        select.setItemLabelGenerator(value -> value == null
                ? text(label + ".all")
                : text("mailings.counted", text(key.apply(value)), Formats.number(counts.getOrDefault(value, 0L))));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(text(label + ".all"));
        select.setPlaceholder(text(label + ".all"));
        select.setAriaLabel(text(label));
        select.setVisible(!counts.isEmpty());
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(narrowed.apply(change.getValue()));
            }
        });
        add(select);
    }

    private void tile(Div row, Optional<RecipientState> state, long count) {
        Span number = new Span(Formats.number(count));
        number.addClassName("tile-number");
        Button tile = new Button();
        tile.addClassName("tile");
        tile.setIcon(new Div(
                number, new Span(text(state.map(RecipientState::messageKey).orElse("mailings.all")))));
        tile.addClickListener(click -> chosen.accept(new RecipientFilter(state.orElse(null), null, filter.channel())));
        tiles.put(state, tile);
        row.add(tile);
    }

    void show(RecipientFilter wanted) {
        filter = wanted;
        tiles.forEach((state, tile) -> tile.getElement()
                .setAttribute(
                        "aria-pressed",
                        Boolean.toString(
                                wanted.problem() == null && state.equals(Optional.ofNullable(wanted.state())))));
        choose(problem, wanted.problem());
        choose(channel, wanted.channel());
    }

    /** An address may name what nobody has. */
    private static <E> void choose(Select<E> select, @Nullable E wanted) {
        select.setValue(select.getListDataView().getItems().anyMatch(item -> item.equals(wanted)) ? wanted : null);
    }
}
