package dev.cormorant.processor.promise;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The command {@code javac} with the processor: what it prints is what a user reads. */
final class Javac {
    private static final String START = "(?m)^(?=\\w+\\.java:\\d+: )";
    private static final String QUOTED_SOURCE = "(?m)^.*\\n +\\^\\n";
    private static final String CLOSING_WORDS = "(?m)^(Note: |\\d+ errors?$).*";

    private Javac() {}

    /** The errors in these files, each on one line and without quoted source: {@code Use.java:16: error: ..}. */
    static List<String> errors(Path directory, Map<String, String> files) throws IOException {
        String printed = print(directory, files).replaceAll(QUOTED_SOURCE, "").replaceAll(CLOSING_WORDS, "");
        return Arrays.stream(printed.split(START))
                .map(error -> error.strip().replaceAll("\\s+", " "))
                .filter(error -> !error.isEmpty())
                .toList();
    }

    private static String print(Path directory, Map<String, String> files) throws IOException {
        String classPath = System.getProperty("java.class.path");
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("-cp", classPath, "-processorpath", classPath, "-d", directory.toString()));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = directory.resolve(file.getKey());
            Files.writeString(path, file.getValue());
            arguments.add(path.toString());
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, UTF_8);
        ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new));
        return printed.toString(UTF_8).replace(directory + "/", "");
    }
}
