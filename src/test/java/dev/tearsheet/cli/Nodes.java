package dev.tearsheet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Several packaged engines on one database, each with a data folder of its own; who is killed is started again. */
final class Nodes implements AutoCloseable {
    private static final String READY = "Tearsheet is running.";
    private static final Duration START = Duration.ofMinutes(2);
    /** More than a lease, and the time in which others notice. */
    private static final Duration LONG = Duration.ofSeconds(170);

    private final Path folder;
    private final Map<String, String> environment;
    private final List<EngineProcess> running = new ArrayList<>();

    /** @param folder where the schedules are; the first node's data folder is below it */
    Nodes(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** That of commands: they work in the first node's data folder. */
    Map<String, String> environment() {
        return environment;
    }

    void open(int nodes) throws Exception {
        for (int i = 0; i < nodes; i++) {
            Path data = Files.createDirectories(folder.resolve(data(i)));
            if (i > 0) {
                Files.copy(folder.resolve(data(0)).resolve("secret.key"), data.resolve("secret.key"));
            }
            running.add(launch(i));
        }
        allRun();
    }

    private static String data(int node) {
        return node == 0 ? "data" : "data-" + node;
    }

    private EngineProcess launch(int node) throws IOException {
        Map<String, String> own = new HashMap<>(environment);
        own.put("TEARSHEET_DATA_FOLDER", data(node));
        return EngineProcess.launch(folder, own);
    }

    /** Kills one of those that run. */
    void kill(Random random, boolean staysAway) throws Exception {
        EngineProcess.await(START, () -> !ready().isEmpty(), this::output);
        List<Integer> ready = ready();
        int node = ready.get(random.nextInt(ready.size()));
        running.get(node).kill();
        if (staysAway) {
            Thread.sleep(LONG.toMillis());
        }
        running.set(node, launch(node));
    }

    private List<Integer> ready() {
        return IntStream.range(0, running.size())
                .filter(i -> running.get(i).output().contains(READY))
                .boxed()
                .toList();
    }

    /** Returns when every node is there. */
    void allRun() throws InterruptedException {
        EngineProcess.await(START, () -> ready().size() == running.size(), this::output);
    }

    String output() {
        return running.stream().map(EngineProcess::output).collect(Collectors.joining("\n--- next node\n"));
    }

    @Override
    public void close() {
        running.forEach(EngineProcess::close);
    }
}
