package no.leietileie.meeting.ui;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.SignedInUser;
import no.leietileie.base.ui.RunningWork;
import no.leietileie.base.ui.Texts;
import no.leietileie.meeting.season.SeasonRow;
import no.leietileie.meeting.season.Seasons;
import org.springframework.stereotype.Component;

/** Plans that a job makes, for those who may plan. */
@Component
class PlansBeingMade implements RunningWork {

    private final Seasons seasons;

    PlansBeingMade(Seasons seasons) {
        this.seasons = seasons;
    }

    @Override
    public List<Item> list() {
        boolean mayPlan =
                CurrentUser.find().filter(SignedInUser::looksAfterRegister).isPresent();
        return mayPlan ? seasons.listBusy().stream().map(PlansBeingMade::item).toList() : List.of();
    }

    private static Item item(SeasonRow row) {
        return new Item(Texts.text("season.running", row.data().name()), 0, 0, SeasonNavigation.toSeason(row.id()));
    }
}
