package no.leietileie.throughput.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.DashboardFilter;
import org.jspecify.annotations.Nullable;

/** Year and district of the dashboard; each choice is an address. */
class FilterBar extends Div {

    private static final int YEARS = 5;

    private final transient Districts districts;
    private final Select<Integer> year = new Select<>();
    private final Select<DistrictRow> district = new Select<>();

    FilterBar(Districts districts) {
        this.districts = districts;
        addClassName("filter-bar");
        year.setLabel(getTranslation("throughput.year"));
        district.setLabel(getTranslation("throughput.district"));
        district.setEmptySelectionAllowed(true);
        district.setEmptySelectionCaption(getTranslation("throughput.district.all"));
        district.setItemLabelGenerator(row -> row == null ? getTranslation("throughput.district.all") : row.name());
        year.addValueChangeListener(change -> navigate(change.isFromClient()));
        district.addValueChangeListener(change -> navigate(change.isFromClient()));
        add(year, district);
    }

    void show(DashboardFilter filter, int thisYear) {
        List<DistrictRow> all = districts.listAll();
        year.setItems(IntStream.range(0, YEARS).mapToObj(ago -> thisYear - ago).toList());
        year.setValue(filter.year());
        district.setItems(all);
        district.setValue(find(all, filter.district()));
    }

    private static @Nullable DistrictRow find(List<DistrictRow> all, @Nullable Long id) {
        for (DistrictRow row : all) {
            if (id != null && row.id() == id) {
                return row;
            }
        }
        return null;
    }

    private void navigate(boolean chosen) {
        if (chosen) {
            @Nullable DistrictRow row = district.getValue();
            UI.getCurrent()
                    .navigate(
                            ThroughputView.class,
                            DashboardAddress.write(
                                    new DashboardFilter(year.getValue(), row == null ? null : row.id())));
        }
    }
}
