package no.leietileie.register.ui.disclosure;

import java.util.List;

/** One kind of data in the report. */
public record DisclosureSection(String title, List<DisclosureEntry> entries) {}
