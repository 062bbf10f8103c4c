package dev.cormorant.example.explorer.load;

/** What names a version of an artifact that has a row. */
record VersionKey(long artifactId, String number) {}
