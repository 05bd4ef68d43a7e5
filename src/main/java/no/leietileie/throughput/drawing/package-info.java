/** What each figure says: in marks, in words and in numbers. The page, the report on paper and the e-mail all show this. */
@NullMarked
package no.leietileie.throughput.drawing;

import org.jspecify.annotations.NullMarked;
