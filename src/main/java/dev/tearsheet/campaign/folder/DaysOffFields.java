package dev.tearsheet.campaign.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.tearsheet.campaign.timing.Country;
import dev.tearsheet.campaign.timing.DaysOff;

/** Reads the days off of a campaign.yaml: dates, ranges of dates, and calendar files in the campaign's
 * folder; for all readers, and for those of single countries. */
final class DaysOffFields {
    private static final Pattern DATES =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\s*(?:\\.\\.|to)\\s*(\\d{4}-\\d{2}-\\d{2}))?");

    private static final String PATH = "/schedule/holidays";
    private static final String EVERYWHERE = "everywhere";

    /** So that there is always a day on which something can be sent. */
    private static final int MOST = 1000;

    private static final int MOST_YEARLY = 180;

    private final Path folder;
    private final CampaignFields fields;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    DaysOffFields(Path folder, CampaignFields fields) {
        this.folder = folder;
        this.fields = fields;
    }

    /** For all readers, or for all and for those of single countries. */
    DaysOff daysOff() {
        List<String> keys = fields.keys(PATH);
        if (keys.isEmpty()) {
            return few(PATH, listed(PATH), Optional.empty());
        }
        DaysOff all = DaysOff.NONE;
        for (String key : keys) {
            String path = PATH + "/" + key;
            DaysOff listed = listed(path);
            Optional<Country> country = key.equals(EVERYWHERE) ? Optional.empty() : country(path, key);
            all = few(
                    path,
                    country.map(c -> DaysOff.NONE.and(c, listed)).orElse(listed).and(all),
                    country);
        }
        return all;
    }

    private Optional<Country> country(String path, String key) {
        Optional<Country> country = Country.tryParse(key);
        if (country.isEmpty()) {
            fields.fault(path, "'" + key + "' is no country: write " + meant(key));
        }
        return country;
    }

    private static String meant(String key) {
        String name = key.equalsIgnoreCase("uk") ? "United Kingdom" : key;
        return Country.all()
                .filter(c -> c.name(Locale.ENGLISH).equalsIgnoreCase(name))
                .findFirst()
                .map(c -> "'" + c + "'")
                .orElse("'" + EVERYWHERE + "', or two letters of ISO 3166 such as DE");
    }

    private DaysOff listed(String list) {
        DaysOff all = DaysOff.NONE;
        for (String path : fields.items(list)) {
            String written = fields.text(path).orElse("");
            boolean isFile = written.toLowerCase(Locale.ROOT).endsWith(".ics");
            all = all.and(isFile ? file(path, written) : dates(path, written));
        }
        return all;
    }

    /** None if they are so many that some day nothing could be sent any more. */
    private DaysOff few(String path, DaysOff all, Optional<Country> country) {
        DaysOff there = all.in(country);
        if (there.spans().size() > MOST || there.yearly().size() > MOST_YEARLY) {
            fields.fault(path, "these are too many: keep to 1000 holidays, 180 of them every year");
            return DaysOff.NONE;
        }
        return all;
    }

    /** The bytes of the calendar files that were read, by which a change of them shows. */
    byte[] bytes() {
        return read.toByteArray();
    }

    private DaysOff dates(String path, String written) {
        Matcher m = DATES.matcher(written);
        try {
            if (m.matches()) {
                LocalDate first = LocalDate.parse(m.group(1));
                LocalDate last =
                        Optional.ofNullable(m.group(2)).map(LocalDate::parse).orElse(first);
                return new DaysOff(List.of(new DaysOff.Span(first, last)), Set.of());
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // told below, like what has not the form of dates
        }
        fields.fault(
                path,
                "'" + written + "' is no holiday: write a date such as 2026-12-25, a range of at most two years such"
                        + " as 2026-12-24..2027-01-06, or the name of an .ics file in this folder");
        return DaysOff.NONE;
    }

    private DaysOff file(String path, String written) {
        try {
            String name = new ArticleFiles(folder).matching(written).get(0);
            Path file = folder.resolve(name);
            if (Files.size(file) > CalendarFile.LARGEST) {
                fields.fault(path, name + " is larger than 1 MB: keep only the holidays in it");
                return DaysOff.NONE;
            }
            byte[] bytes = Files.readAllBytes(file);
            read.write(bytes);
            return CalendarFile.read(bytes);
        } catch (CalendarFile.Unclear e) {
            fields.fault(path, written + ", " + e.getMessage());
        } catch (ArticleFiles.NotFound e) {
            fields.fault(path, e.getMessage());
        } catch (IOException e) {
            fields.fault(path, written + " cannot be read: look at its permissions");
        }
        return DaysOff.NONE;
    }
}
