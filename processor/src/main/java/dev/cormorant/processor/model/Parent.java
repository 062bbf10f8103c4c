package dev.cormorant.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * What a table class extends: {@code Table<table, row>}, or {@code View<table, row>}.
 *
 * @param isView whether it is a view, which is only read
 */
public record Parent(TypeName table, RowType row, boolean isView) {}
