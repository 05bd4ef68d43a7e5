package no.leietileie.throughput.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param values one for each label of the drawing; none where it is hidden or not known */
public record Series(String name, List<? extends @Nullable Double> values) {}
