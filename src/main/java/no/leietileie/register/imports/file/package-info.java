/** Reads tables of cells out of text files and workbooks, however messy; knows nothing about what the cells mean. */
@NullMarked
package no.leietileie.register.imports.file;

import org.jspecify.annotations.NullMarked;
