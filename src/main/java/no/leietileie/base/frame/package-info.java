/** What stands around every page: the frame with its navigation and search, and the pages for what goes wrong. No module names it. */
@NullMarked
package no.leietileie.base.frame;

import org.jspecify.annotations.NullMarked;
