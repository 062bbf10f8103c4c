/** MariaDB, from 10.11 on, by its own JDBC driver. */
@NullMarked
package dev.cormorant.dialect.mariadb;

import org.jspecify.annotations.NullMarked;
