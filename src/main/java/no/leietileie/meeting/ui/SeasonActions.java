package no.leietileie.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import no.leietileie.base.ui.Icon;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.invitation.InvitationSurvey;
import no.leietileie.meeting.invitation.LetterStanding;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.SeasonState;

/** What can be done with a season as a whole. */
final class SeasonActions {

    private final SeasonParts parts;
    private final SeasonRow season;
    private final Runnable reload;

    SeasonActions(SeasonParts parts, SeasonRow season, Runnable reload) {
        this.parts = parts;
        this.season = season;
        this.reload = reload;
    }

    /** While a plan is made. */
    Button stop() {
        Button stop =
                new Button(Texts.text("season.stop"), click -> parts.plans().stop(season.id()));
        stop.setDisableOnClick(true);
        return stop;
    }

    /** Those who wait for an invitation come first; without any, the plan does. */
    Button[] ofPlan(InvitationSurvey survey, Runnable chooseWhomToInvite) {
        Button edit = new Button(
                Texts.text("season.edit"), click -> new SeasonDialog(parts.seasons(), season, reload).open());
        Button plan = new Button(
                Texts.text(season.state() == SeasonState.DRAFT ? "season.plan" : "season.plan.anew"), click -> plan());
        plan.setDisableOnClick(true);
        if (survey.count(LetterStanding.State.NOT_INVITED) == 0) {
            plan.addThemeVariants(ButtonVariant.PRIMARY);
            return new Button[] {edit, plan};
        }
        Button invite =
                new Button(Texts.text("invitation.send"), Icon.MAIL.create(), click -> chooseWhomToInvite.run());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return new Button[] {edit, plan, invite};
    }

    private void plan() {
        parts.plans().plan(season.id());
        RunningWork.started(UI.getCurrent());
        reload.run();
    }
}
