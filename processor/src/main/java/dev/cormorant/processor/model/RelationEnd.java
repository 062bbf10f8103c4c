package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;

/**
 * Where a relation leads.
 *
 * @param kind to how many rows
 * @param table of which table
 * @param row the record of these rows
 */
public record RelationEnd(RelationKind kind, TypeElement table, TypeName row) {}
