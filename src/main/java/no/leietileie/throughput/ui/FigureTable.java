package no.leietileie.throughput.ui;

import java.util.List;

/**
 * The data of a chart in words: what the table below it shows and what its file holds.
 *
 * @param headers the first names the rows
 */
record FigureTable(List<String> headers, List<List<String>> rows) {}
