package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.CampaignFile;
import dev.tearsheet.campaign.Changes;
import dev.tearsheet.campaign.Series;
import dev.tearsheet.campaign.Slug;

/** Reads a campaign from its folder, or finds every fault in it at once. */
public final class CampaignFileReader {
    public static final String FILE = "campaign.yaml";

    private final CampaignSchema schema = new CampaignSchema();
    private final ArticleCutter cutter;

    public CampaignFileReader(ArticleCutter cutter) {
        this.cutter = cutter;
    }

    /**
     * Reads {@code campaign.yaml} and the articles that it names.
     *
     * @param history the series that was kept last, if there is one: it knows what the lessons are called
     * @throws CampaignFaults with all that is wrong in the file and in its articles
     */
    public CampaignFile read(Path folder, Optional<Series> history) throws CampaignFaults {
        String name = folder.getFileName() + "/" + FILE;
        byte[] bytes = bytes(folder, name);
        YamlTree yaml = YamlTree.read(name, text(name, bytes));
        List<Fault> faults = new ArrayList<>(yaml.faults());
        faults.addAll(schema.check(yaml));
        Optional<Slug> slug = slug(folder, faults);
        CampaignFields fields = new CampaignFields(yaml);
        CutArticles articles = CutArticles.of(folder, fields, cutter);
        DaysOffFields daysOff = new DaysOffFields(folder, fields);
        Arrangement arrangement = new ArrangementFields(fields).arrangement();
        if (articles.isWhole()) {
            new LessonCheck(fields).check(arrangement, articles.outlines(), history);
        }
        CampaignFile file = new CampaignFile(
                slug.orElse(new Slug("unnamed")),
                fields.required("/title"),
                fields.text("/description").orElse(""),
                fields.language(),
                fields.sender(),
                new ScheduleFields(fields).schedule(daysOff.daysOff()),
                new TermsFields(fields, slug.orElse(new Slug("unnamed"))).terms(),
                arrangement,
                fields.text("/changes").map(Changes::of).orElse(Changes.BY_HAND),
                fields.isTrue("/announce"),
                articles.outlines(),
                articles.digest(bytes, daysOff.bytes()));
        faults.addAll(fields.faults());
        if (!faults.isEmpty()) {
            throw new CampaignFaults(faults);
        }
        return file;
    }

    private static Optional<Slug> slug(Path folder, List<Fault> faults) {
        String name = folder.getFileName().toString();
        Optional<Slug> slug = Slug.tryParse(name);
        if (slug.isEmpty()) {
            String better =
                    name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            String shorter = better.substring(0, Math.min(28, better.length())).replaceAll("-$", "");
            faults.add(Fault.ofFile(
                    name,
                    "a campaign's folder has a name of 1 to 28 of a-z and 0-9, with single hyphens between them: rename"
                            + " it to '" + (shorter.isEmpty() ? "my-campaign" : shorter) + "'"));
        }
        return slug;
    }

    private static byte[] bytes(Path folder, String name) throws CampaignFaults {
        try {
            return Files.readAllBytes(folder.resolve(FILE));
        } catch (IOException e) {
            String advice = Files.exists(folder.resolve("campaign.yml")) ? ": rename campaign.yml" : "";
            throw new CampaignFaults(List.of(Fault.ofFile(name, "there is no such file that can be read" + advice)));
        }
    }

    private static String text(String name, byte[] bytes) throws CampaignFaults {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new CampaignFaults(List.of(new Fault(name, line, 0, "this is not UTF-8: save the file as UTF-8")));
        }
    }
}
