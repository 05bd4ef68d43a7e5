package no.leietileie.municipality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import no.leietileie.base.ui.Formats;
import no.leietileie.municipality.DistrictChangeRow;

/** What a district has been and will be, by whom and when. */
class DistrictHistoryDialog extends Dialog {

    DistrictHistoryDialog(String district, List<DistrictChangeRow> history) {
        setHeaderTitle(getTranslation("rules.history.label", district));
        setWidth("min(48rem, 94vw)");
        ChangeLines lines = new ChangeLines();
        history.forEach(change -> lines.show(
                change.state(),
                DistrictTexts.change(change),
                getTranslation("rules.who", change.setByName(), Formats.time(change.setAt()))));
        add(lines);
        getFooter().add(new Button(getTranslation("rules.close"), click -> close()));
    }
}
