package no.leietileie.casework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Set;
import no.leietileie.base.ui.Formats;
import no.leietileie.casework.timeline.Timeline;
import no.leietileie.casework.timeline.TimelineItem;
import no.leietileie.letter.mailing.LetterHappened;
import no.leietileie.letter.mailing.LetterId;
import no.leietileie.letter.mailing.SentLetters;
import no.leietileie.letter.ui.LetterPdfLink;
import no.leietileie.register.HouseholdId;
import no.leietileie.register.ui.HouseholdPageChanged;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** What has happened to one household, newest first. */
class TimelinePanel extends Section {

    private static final int PAGE_SIZE = 20;
    private static final Set<String> WITH_FILE = Set.of("letter.sent", "letter.delivered", "letter.outdated");
    static final List<String> KINDS = List.of(
            Timeline.ALL,
            "case",
            "visit",
            "office-talk",
            "interpreter",
            "meeting",
            "matter",
            "criteria-case",
            "letter",
            "note",
            "task",
            "priority",
            "sale",
            "household",
            "share",
            "register");

    private final transient Timeline timeline;
    private final transient SentLetters letters;
    private final HouseholdId household;
    private final Select<String> kind = new Select<>();
    private final OrderedList items = new OrderedList();
    private final Button more = new Button();
    private int page;

    TimelinePanel(Timeline timeline, SentLetters letters, HouseholdId household) {
        this.timeline = timeline;
        this.letters = letters;
        this.household = household;
        addClassName("timeline");
        kind.setItems(KINDS);
        kind.setItemLabelGenerator(value -> getTranslation("timeline.kind." + (value.isEmpty() ? "all" : value)));
        kind.setValue(Timeline.ALL);
        kind.setAriaLabel(getTranslation("timeline.kind"));
        kind.addValueChangeListener(change -> load());
        Button refresh = new Button(getTranslation("timeline.refresh"), click -> load());
        more.setText(getTranslation("timeline.more"));
        more.addClickListener(click -> append());
        Div head = new Div(new H2(getTranslation("timeline.title")), kind, refresh);
        head.addClassName("timeline-head");
        add(head, items, more);
        HouseholdPageChanged.listen(this, this::load);
        load();
    }

    private void load() {
        items.removeAll();
        page = 0;
        append();
    }

    private void append() {
        Slice<TimelineItem> slice = timeline.page(household, kind.getValue(), PageRequest.of(page++, PAGE_SIZE));
        slice.forEach(item -> items.add(line(item)));
        more.setVisible(slice.hasNext());
        if (items.getChildren().findAny().isEmpty()) {
            ListItem none = new ListItem(getTranslation("timeline.none"));
            none.addClassName("quiet");
            items.add(none);
        }
    }

    private ListItem line(TimelineItem item) {
        Span what = new Span(TimelineText.of(item));
        Span who = new Span(getTranslation("notes.who", item.actorName(), Formats.time(item.at())));
        who.addClassName("quiet");
        ListItem line = new ListItem(what, who);
        String letter = item.details().get(LetterHappened.LETTER);
        if (letter != null && WITH_FILE.contains(item.type())) {
            line.add(new LetterPdfLink(letters, new LetterId(Long.parseLong(letter))));
        }
        if (item.body() != null) {
            Paragraph body = new Paragraph(item.body());
            body.addClassName("note-text");
            line.add(body);
        }
        return line;
    }
}
