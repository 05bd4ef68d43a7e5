package no.leietileie.base.ui;

/** What people do, in the order of the work. The gaps leave room for pages to come. */
public final class NavigationOrder {

    public static final int MY_DAY = 10;
    public static final int BOARD = 15;
    public static final int TENANTS = 20;
    public static final int IMPORT = 30;
    public static final int PRIORITY = 40;
    public static final int CALENDAR = 50;
    public static final int RESOURCES = 55;
    public static final int GROUP_MEETINGS = 60;
    public static final int LETTERS = 70;
    public static final int TEMPLATES = 80;
    public static final int CASE_MEETINGS = 90;
    public static final int CRITERIA = 95;
    public static final int PURCHASES = 100;
    public static final int THROUGHPUT = 110;
    public static final int PROGRAMME = 120;

    /** From here on, pages stand under the heading "Administrasjon". */
    public static final int ADMINISTRATION = 130;

    public static final int ADMINISTRATION_USERS = 131;
    public static final int ADMINISTRATION_MUNICIPALITY = 135;
    public static final int ADMINISTRATION_RULES = 140;
    public static final int ADMINISTRATION_ACCESS_LOG = 150;
    public static final int ADMINISTRATION_RETENTION = 155;

    private NavigationOrder() {}
}
