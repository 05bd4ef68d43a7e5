package no.leietileie.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.invitation.ForeseenCorrection;

/** Every letter that a proposal would correct: what it says, and what would hold. */
class CorrectedLetters extends Card {

    CorrectedLetters(SeasonParts parts, List<ForeseenCorrection> foreseen) {
        super(Texts.text("invitation.foreseen", foreseen.size()));
        if (foreseen.isEmpty()) {
            add(new Paragraph(getTranslation("invitation.foreseen.none")));
            return;
        }
        var names = SeasonNames.of(
                parts, foreseen.stream().map(ForeseenCorrection::household).collect(Collectors.toSet()));
        UnorderedList lines = new UnorderedList();
        lines.addClassName("proposal-changes");
        foreseen.stream()
                .map(one -> new ListItem(SeasonTexts.of(one, names.of(one.household()))))
                .forEach(lines::add);
        add(lines);
    }
}
