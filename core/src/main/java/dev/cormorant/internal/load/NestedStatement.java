package dev.cormorant.internal.load;

import dev.cormorant.ir.RelationId;
import dev.cormorant.ir.Select;

/**
 * The statement of a nested part.
 *
 * @param relation the relation whose rows it reads
 * @param select the query; its values are none that were read
 * @param assembly what is made of its rows
 */
record NestedStatement(RelationId relation, Select select, Assembly<?> assembly) {}
