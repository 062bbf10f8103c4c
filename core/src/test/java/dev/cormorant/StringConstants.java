package dev.cormorant;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** ArchUnit knows no string constants: this reads them from the class file, see JVMS 4.4. */
final class StringConstants {
    private static final int MAGIC_AND_VERSION = 8;

    private StringConstants() {}

    static List<String> of(JavaClass type) {
        var uri = type.getSource().orElseThrow().getUri();
        try (var in = new DataInputStream(new BufferedInputStream(uri.toURL().openStream()))) {
            in.skipNBytes(MAGIC_AND_VERSION);
            var size = in.readUnsignedShort();
            var texts = new String[size];
            var strings = new ArrayList<Integer>();
            for (var i = 1; i < size; i++) {
                var tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++; // a long and a double count twice
                    }
                    default -> throw new IOException("unknown constant " + tag + " in " + uri);
                }
            }
            return strings.stream().map(index -> texts[index]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
