package no.leietileie.base.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * @param header in the reader's language
 * @param value text, a number, a date or money; anything else is written as its text, nothing as an empty cell
 */
public record ExportColumn<R>(String header, Function<R, @Nullable Object> value) {}
