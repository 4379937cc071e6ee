package dev.tearsheet.app.settings;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.folder.Fault;

/** Settings that the engine cannot start with: everything that is wrong with them, at once. */
public final class SettingsFaults extends Exception {
    private final transient List<Fault> faults;

    public SettingsFaults(Collection<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
