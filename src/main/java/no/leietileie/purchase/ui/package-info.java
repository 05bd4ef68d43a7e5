/** Sales on the household page, and the page of the dwellings that the municipality has bought. */
@NullMarked
package no.leietileie.purchase.ui;

import org.jspecify.annotations.NullMarked;
