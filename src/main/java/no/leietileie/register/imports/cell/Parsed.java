package no.leietileie.register.imports.cell;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What became of the text of a cell. Prints neither the value nor the text, for both may be personal. */
public sealed interface Parsed<T> {

    /** @param finding something to tell about a value that was taken all the same */
    record Value<T>(T value, @Nullable CellProblemCode finding) implements Parsed<T> {

        @Override
        public String toString() {
            return "Value[%s]".formatted(finding);
        }
    }

    /** Nothing there, or a mark for nothing. */
    record Blank<T>(@Nullable CellProblemCode finding) implements Parsed<T> {}

    /** @param read the text as it stood in the cell */
    record Problem<T>(CellProblemCode code, String read) implements Parsed<T> {

        @Override
        public String toString() {
            return "Problem[%s]".formatted(code);
        }
    }

    static <T> Parsed<T> of(T value) {
        return new Value<>(value, null);
    }

    static <T> Parsed<T> of(T value, @Nullable CellProblemCode finding) {
        return new Value<>(value, finding);
    }

    static <T> Parsed<T> blank() {
        return new Blank<>(null);
    }

    static <T> Parsed<T> problem(CellProblemCode code, String read) {
        return new Problem<>(code, read);
    }

    default Optional<CellProblemCode> told() {
        return switch (this) {
            case Value<T>(var _, var finding) -> Optional.ofNullable(finding);
            case Blank<T>(var finding) -> Optional.ofNullable(finding);
            case Problem<T>(var code, var _) -> Optional.of(code);
        };
    }

    default Optional<T> found() {
        return this instanceof Value<T>(var value, var _) ? Optional.of(value) : Optional.empty();
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Value<T>(var value, var finding) -> new Value<>(change.apply(value), finding);
            case Blank<T>(var finding) -> new Blank<>(finding);
            case Problem<T>(var code, var read) -> new Problem<>(code, read);
        };
    }
}
