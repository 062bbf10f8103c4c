package dev.cormorant.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.cormorant.processor.model.Parent;
import dev.cormorant.processor.model.RowType;
import dev.cormorant.processor.model.ShapeRecord;
import dev.cormorant.processor.model.TableClass;
import dev.cormorant.processor.model.Visibility;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Generated;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes the files of tables and shapes. Each has one origin, the class or record, so that builds may be incremental. */
public final class SourceFiles {
    private static final String PROCESSOR = "dev.cormorant.processor.CormorantProcessor";

    private final Filer filer;
    private final Elements elements;
    private final Set<ClassName> rows = new HashSet<>();

    /** The files of one run of the compiler. */
    public SourceFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Writes everything about a table that passed every check; the record only if it is not the user's own. */
    public void writeAll(TableClass table) throws IOException {
        writeRow(table);
        if (!table.isView()) {
            write(table, NewRowWriter.write(table));
        }
        write(table, TableModelWriter.write(table));
        writeMetadata(table.origin(), new NativeMetadata(elements).write(table));
    }

    /**
     * Writes the row record from the sound columns of a table that is wrong otherwise: it keeps the compiler from
     * burying the problems under names that it cannot find.
     */
    public void writeRowOnly(TableClass table) throws IOException {
        boolean free = table.rowName()
                .filter(name -> elements.getTypeElement(name.canonicalName()) == null && !rows.contains(name))
                .isPresent();
        if (free && !Visibility.isPrivate(table.origin())) {
            writeRow(table);
        }
    }

    private void writeRow(TableClass table) throws IOException {
        if (table.parent().map(Parent::row).orElse(null) instanceof RowType.Generated row) {
            rows.add(row.name());
            write(table, RowRecordWriter.write(table));
        }
    }

    /** Writes the class that fetches a record. */
    public void writeShape(ShapeRecord shape) throws IOException {
        boolean deprecated = shape.uses().anyMatch(elements::isDeprecated);
        write(shape.origin(), deprecated, ShapeWriter.write(shape));
        writeMetadata(shape.origin(), NativeMetadata.of(shape));
    }

    private void write(TableClass table, TypeSpec.Builder type) throws IOException {
        write(table.origin(), isDeprecated(table), type);
    }

    private void write(TypeElement origin, boolean deprecated, TypeSpec.Builder type) throws IOException {
        type.addAnnotation(Core.NULL_MARKED)
                .addAnnotation(AnnotationSpec.builder(Core.GENERATED_FROM)
                        .addMember("value", "$T.class", ClassName.get(origin))
                        .build());
        if (deprecated) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{\"deprecation\", \"removal\"}")
                    .build());
        }
        if (knowsGenerated(origin)) {
            type.addAnnotation(AnnotationSpec.builder(ClassName.get(Generated.class))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        TypeSpec written = type.build();
        String packageName = ClassName.get(origin).packageName();
        JavaFile file = JavaFile.builder(packageName, written)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        String qualifiedName = packageName.isEmpty() ? written.name() : packageName + "." + written.name();
        try (Writer source = filer.createSourceFile(qualifiedName, origin).openWriter()) {
            source.write(Layout.of(file));
        }
    }

    private void writeMetadata(TypeElement origin, String metadata) throws IOException {
        FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, "", NativeMetadata.path(origin), origin);
        try (Writer text = file.openWriter()) {
            text.write(metadata);
        }
    }

    /** What the user will remove one day must be used until then. */
    private boolean isDeprecated(TableClass table) {
        return elements.isDeprecated(table.origin())
                || table.members().stream().anyMatch(member -> elements.isDeprecated(member.origin()));
    }

    /** A named module sees the annotation only if it reads java.compiler, which few programs do. */
    private boolean knowsGenerated(TypeElement origin) {
        return elements.getTypeElement(elements.getModuleOf(origin), Generated.class.getCanonicalName()) != null;
    }
}
