/** The MariaDB server that the product brings along when nobody gives it one. */
@NullMarked
package no.leietileie.base.database;

import org.jspecify.annotations.NullMarked;
