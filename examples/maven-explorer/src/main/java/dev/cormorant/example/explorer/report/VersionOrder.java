package dev.cormorant.example.explorer.report;

import java.lang.module.ModuleDescriptor;
import java.util.Comparator;
import java.util.Optional;

/** Orders the numbers of versions as people do: 1.10 comes after 1.9, and 2.0-rc1 before 2.0. */
final class VersionOrder implements Comparator<String> {
    static final Comparator<String> OLDEST_FIRST = new VersionOrder().thenComparing(Comparator.naturalOrder());

    private static final Comparator<Optional<ModuleDescriptor.Version>> ODD_ONES_FIRST =
            Comparator.comparing(version -> version.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compare(String a, String b) {
        return ODD_ONES_FIRST.compare(parsed(a), parsed(b));
    }

    /** Empty for what is no number at all, like {@code r239}. */
    private static Optional<ModuleDescriptor.Version> parsed(String number) {
        try {
            return Optional.of(ModuleDescriptor.Version.parse(number));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
