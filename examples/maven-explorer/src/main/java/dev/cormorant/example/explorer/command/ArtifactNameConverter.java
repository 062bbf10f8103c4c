package dev.cormorant.example.explorer.command;

import dev.cormorant.example.explorer.report.ArtifactName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an artifact from the command line. */
final class ArtifactNameConverter implements ITypeConverter<ArtifactName> {
    @Override
    public ArtifactName convert(String text) {
        try {
            return ArtifactName.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
