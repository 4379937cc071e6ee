package dev.tearsheet.cli;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** What this is: name, version, and the Java that runs it. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(from source)");
        return new String[] {"Tearsheet " + version + ", Java " + Runtime.version()};
    }
}
