package no.leietileie.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import no.leietileie.base.ui.Card;
import no.leietileie.base.ui.Texts;
import no.leietileie.letter.ui.LetterNavigation;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.LetterStanding.State;

/** That some have a letter which no longer holds, and the way to what puts it right. */
class WrongLettersCard extends Card {

    WrongLettersCard(InvitationSurvey survey, Runnable correct) {
        super(Texts.counted("invitation.wrong", survey.wrong()));
        addClassName("season-proposal");
        if (survey.count(State.CORRECTION_MISSING) > 0) {
            add(
                    new Paragraph(getTranslation("invitation.wrong.missing")),
                    new Button(getTranslation("invitation.wrong.correct"), click -> correct.run()));
        }
        if (!survey.corrections().isEmpty()) {
            add(new Paragraph(getTranslation("invitation.wrong.prepared")));
        }
        survey.corrections()
                .forEach(mailing ->
                        add(new Anchor(LetterNavigation.toMailing(mailing), getTranslation("invitation.wrong.open"))));
    }
}
