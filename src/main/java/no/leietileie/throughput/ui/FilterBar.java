package no.leietileie.throughput.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import no.leietileie.access.Agency;
import no.leietileie.municipality.DistrictRow;
import no.leietileie.municipality.Districts;
import no.leietileie.throughput.DashboardFilter;
import org.jspecify.annotations.Nullable;

/** Year, district and agency of the dashboard; each choice is an address. To choose one of the last two lets go of the other. */
class FilterBar extends Div {

    private static final int YEARS = 5;

    private final transient Districts districts;
    private final Select<Integer> year = new Select<>();
    private final Select<DistrictRow> district = new Select<>();
    private final Select<Agency> agency = new Select<>();

    FilterBar(Districts districts) {
        this.districts = districts;
        addClassName("filter-bar");
        year.setLabel(getTranslation("throughput.year"));
        String all = getTranslation("throughput.district.all");
        district.setLabel(getTranslation("throughput.district"));
        district.setEmptySelectionAllowed(true);
        district.setEmptySelectionCaption(all);
        district.setItemLabelGenerator(row -> row == null ? all : row.name());
        String any = getTranslation("throughput.agency.all");
        agency.setLabel(getTranslation("throughput.agency"));
        agency.setEmptySelectionAllowed(true);
        agency.setEmptySelectionCaption(any);
        agency.setItemLabelGenerator(each -> each == null ? any : getTranslation("agency." + each.name()));
        agency.setItems(Agency.needingShares());
        year.addValueChangeListener(change -> navigate(change.isFromClient(), districtId(), agency.getValue()));
        district.addValueChangeListener(change -> navigate(change.isFromClient(), districtId(), null));
        agency.addValueChangeListener(change -> navigate(change.isFromClient(), null, agency.getValue()));
        add(year, district, agency);
    }

    void show(DashboardFilter filter, int thisYear) {
        List<DistrictRow> all = districts.listAll();
        year.setItems(IntStream.range(0, YEARS).mapToObj(ago -> thisYear - ago).toList());
        year.setValue(filter.year());
        district.setItems(all);
        district.setValue(find(all, filter.district()));
        agency.setValue(filter.agency());
    }

    /** What the filter is about, in words. */
    String title(DashboardFilter filter) {
        @Nullable DistrictRow row = find(districts.listAll(), filter.district());
        @Nullable Agency shared = filter.agency();
        String part = row != null
                ? row.name()
                : shared != null
                        ? getTranslation("agency." + shared.name())
                        : getTranslation("throughput.district.all");
        return filter.year() + ", " + part;
    }

    private static @Nullable DistrictRow find(List<DistrictRow> all, @Nullable Long id) {
        for (DistrictRow row : all) {
            if (id != null && row.id() == id) {
                return row;
            }
        }
        return null;
    }

    private @Nullable Long districtId() {
        @Nullable DistrictRow row = district.getValue();
        return row == null ? null : row.id();
    }

    private void navigate(boolean chosen, @Nullable Long wantedDistrict, @Nullable Agency wantedAgency) {
        if (chosen) {
            UI.getCurrent()
                    .navigate(
                            ThroughputView.class,
                            DashboardAddress.write(new DashboardFilter(year.getValue(), wantedDistrict, wantedAgency)));
        }
    }
}
