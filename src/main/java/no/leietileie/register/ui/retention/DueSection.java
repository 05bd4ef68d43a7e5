package no.leietileie.register.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Formats;
import no.leietileie.base.ui.MyDaySection;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;
import no.leietileie.register.retention.ExpiredKind;
import no.leietileie.register.retention.Retention;
import org.springframework.core.annotation.Order;

/** Reminds administrators of what is kept longer than it should be: nothing is deleted without their word. */
@org.springframework.stereotype.Component
@Order(90)
class DueSection implements MyDaySection {

    private final Retention retention;

    DueSection(Retention retention) {
        this.retention = retention;
    }

    @Override
    public boolean isForCurrentUser() {
        return CurrentUser.get().roles().contains(Role.ADMIN);
    }

    @Override
    public Component create() {
        List<ExpiredKind> due = retention.listExpired().stream()
                .filter(kind -> kind.count() > 0)
                .toList();
        if (due.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("my-day.retention.none"));
            none.addClassName("quiet");
            return new Card(Texts.text("my-day.retention"), none);
        }
        Div lines = new Div();
        lines.addClassName("count-list");
        due.forEach(kind -> lines.add(line(kind)));
        return new Card(
                Texts.text("my-day.retention"), new StatusBadge(Tone.AMBER, Texts.text("my-day.retention.due")), lines);
    }

    private static Component line(ExpiredKind kind) {
        RouterLink link = new RouterLink(RetentionView.class);
        Span number = new Span(Formats.number(kind.count()));
        number.addClassName("number");
        link.add(new Span(Texts.text("retention.kind." + kind.key())), number);
        return link;
    }
}
