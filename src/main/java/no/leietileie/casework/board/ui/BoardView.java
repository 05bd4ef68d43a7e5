package no.leietileie.casework.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.leietileie.access.Role;
import no.leietileie.access.Users;
import no.leietileie.base.ui.AddressBar;
import no.leietileie.base.ui.PageHeader;
import no.leietileie.base.ui.Texts;
import no.leietileie.casework.board.Board;
import no.leietileie.casework.board.BoardColumn;
import no.leietileie.casework.stages.Cases;
import no.leietileie.register.tenants.HouseholdLists;
import no.leietileie.register.tenants.TenantFilter;
import no.leietileie.register.tenants.TenantFilterField;
import no.leietileie.register.tenants.TenantList;
import no.leietileie.register.ui.SearchedWords;
import no.leietileie.register.ui.TenantFilterBar;
import no.leietileie.register.ui.TenantFilterChoices;

/** Where every case stands, and what comes next. The address holds the filter. */
@Route("tavle")
@RolesAllowed(Role.TEAM_NAME)
class BoardView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Board board;
    private final transient TenantList tenants;
    private final transient HouseholdLists lists;
    private final transient Users users;
    private final transient BoardMoves moves;
    private final PageHeader header = new PageHeader(getTranslation("board.title"));
    private final TenantFilterBar filters;
    private final Div columns = new Div();
    private final Map<BoardColumn, ColumnSection> sections = new EnumMap<>(BoardColumn.class);
    private transient TenantFilter filter = TenantFilter.NONE;

    BoardView(Board board, Cases cases, TenantList tenants, HouseholdLists lists, Users users, Clock clock) {
        this.board = board;
        this.tenants = tenants;
        this.lists = lists;
        this.users = users;
        moves = new BoardMoves(cases, () -> LocalDate.now(clock), this::changed);
        addClassNames("page", "page-fill", "board-page");
        filters = new TenantFilterBar(BoardView::go);
        columns.addClassName("board");
        columns.getElement().setAttribute("role", "region");
        columns.getElement().setAttribute("aria-label", getTranslation("board.title"));
        columns.getElement().setAttribute("tabindex", "0");
        for (BoardColumn column : BoardColumn.values()) {
            ColumnSection section = new ColumnSection(
                    column, (wanted, limit) -> board.cards(wanted, filter, limit), moves, LocalDate.now(clock));
            sections.put(column, section);
            columns.add(section);
        }
        add(header, filters, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        filter = TenantFilter.fromQuery(SearchedWords.reveal(query)).filter();
        if (!filters.isReady()) {
            filters.offer(TenantFilterChoices.of(tenants.options(), users.listActive(), lists.listAll()));
        }
        filters.show(filter);
        filters.tellOf(query);
        if (SearchedWords.arePlain(query)) {
            AddressBar.note(BoardView.class, SearchedWords.hide(filter.toQuery()));
        }
        tenants.noteSearch(filter);
        load();
    }

    private static void go(TenantFilter wanted) {
        AddressBar.go(BoardView.class, SearchedWords.hide(wanted.toQuery()));
    }

    BoardMoves moves() {
        return moves;
    }

    private void load() {
        Map<BoardColumn, Long> counts = board.counts(filter);
        List<String> chosen = filter.values(TenantFilterField.STAGE);
        sections.forEach((column, section) -> {
            section.setVisible(
                    chosen.isEmpty() || column.stages().stream().anyMatch(stage -> chosen.contains(stage.name())));
            section.show(counts.getOrDefault(column, 0L));
        });
        header.setNote(Texts.counted(
                "board.count",
                counts.values().stream().mapToLong(Long::longValue).sum()));
    }

    /** Only the columns that a card left and came to are read anew. */
    private void changed(BoardColumn one, BoardColumn other) {
        Map<BoardColumn, Long> counts = board.counts(filter);
        sections.forEach((column, section) -> {
            if (column == one || column == other) {
                section.refresh(counts.getOrDefault(column, 0L));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.title");
    }
}
