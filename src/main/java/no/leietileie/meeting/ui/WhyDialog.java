package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.leietileie.meeting.planning.Message;
import no.leietileie.meeting.schedule.Reasons;

/** Why a household has its place, or what it would take to give it one. */
class WhyDialog extends Dialog {

    WhyDialog(String name, Reasons reasons) {
        setHeaderTitle(getTranslation("season.why.of", name));
        setWidth("34rem");
        if (reasons.why().isEmpty() && reasons.takes().isEmpty()) {
            add(new Paragraph(getTranslation("season.why.unknown")));
        }
        if (!reasons.why().isEmpty()) {
            add(list(reasons.why()));
        }
        if (!reasons.takes().isEmpty()) {
            add(new H3(getTranslation("season.why.takes")), list(reasons.takes()));
        }
        getFooter().add(new Button(getTranslation("season.why.close"), click -> close()));
    }

    private static UnorderedList list(List<Message> messages) {
        UnorderedList lines = new UnorderedList();
        messages.forEach(message -> lines.add(new ListItem(SeasonTexts.of(message))));
        return lines;
    }
}
