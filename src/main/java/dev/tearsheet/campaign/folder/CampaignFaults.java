package dev.tearsheet.campaign.folder;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A campaign that cannot be read: every fault of its folder at once, in the order of file and line. */
public final class CampaignFaults extends Exception {
    private final transient List<Fault> faults;

    public CampaignFaults(Collection<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults.stream().distinct().sorted().toList();
    }

    public List<Fault> faults() {
        return faults;
    }
}
