package dev.tearsheet.campaign.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.sanctionco.jmail.JMail;
import dev.tearsheet.campaign.Sender;
import tools.jackson.databind.JsonNode;

/**
 * Reads the values of a campaign.yaml whose form was checked, and finds what a schema cannot: a language that is none,
 * an address that nobody has. A value that is missing or has a fault of form already is empty and gets no second fault.
 */
final class CampaignFields {
    private static final Pattern NAMED_ADDRESS = Pattern.compile("[^<>]*<\\s*([^<>\\s]+)\\s*>\\s*");

    private final YamlTree yaml;
    private final List<Fault> faults = new ArrayList<>();

    CampaignFields(YamlTree yaml) {
        this.yaml = yaml;
    }

    List<Fault> faults() {
        return faults;
    }

    void fault(String path, String message) {
        faults.add(yaml.faultAt(path, message));
    }

    Optional<String> text(String path) {
        JsonNode node = yaml.at(path);
        return node.isString() || node.isNumber()
                ? Optional.of(yaml.written(path).strip()).filter(s -> !s.isEmpty())
                : Optional.empty();
    }

    /** A text that goes into a mail's header and so must be one line. */
    String required(String path) {
        String name = "'" + path.substring(path.lastIndexOf('/') + 1) + "'";
        String written = yaml.at(path).isString() ? yaml.written(path) : "";
        if (written.isBlank() && !written.isEmpty()) {
            fault(path, name + " is blank");
        } else if (written.strip().chars().anyMatch(Character::isISOControl)) {
            fault(path, name + " is one line of plain text");
        }
        return text(path).orElse("");
    }

    boolean isTrue(String path) {
        return yaml.at(path).asBoolean(false);
    }

    boolean isList(String path) {
        return yaml.at(path).isArray();
    }

    /** The keys of an object, in the order of the file. */
    List<String> keys(String path) {
        return List.copyOf(yaml.at(path).propertyNames());
    }

    /** The paths of a list's items; the path itself if a single value stands there. */
    List<String> items(String path) {
        JsonNode node = yaml.at(path);
        if (!node.isArray()) {
            return text(path).map(t -> path).stream().toList();
        }
        return IntStream.range(0, node.size()).mapToObj(i -> path + "/" + i).toList();
    }

    Locale language() {
        String tag = text("/language").orElse("en");
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            if (Arrays.asList(Locale.getISOLanguages()).contains(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // told below, like a tag of the right form that is nobody's language
        }
        fault("/language", "'" + tag + "' is no language tag: write " + languageNamed(tag));
        return Locale.ENGLISH;
    }

    private static String languageNamed(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .map(Locale::forLanguageTag)
                .filter(l -> name.equalsIgnoreCase(l.getDisplayLanguage(Locale.ENGLISH))
                        || name.equalsIgnoreCase(l.getDisplayLanguage(l)))
                .findFirst()
                .map(l -> "'language: " + l.getLanguage() + "'")
                .orElse("one such as en, de or pt-BR");
    }

    Sender sender() {
        String name = required("/sender/name");
        return new Sender(name, address("/sender/address").orElse(""), address("/sender/owner"));
    }

    private Optional<String> address(String path) {
        Optional<String> written = text(path);
        Optional<String> good = written.filter(CampaignFields::isAddress);
        if (written.isPresent() && good.isEmpty()) {
            Matcher named = NAMED_ADDRESS.matcher(written.get());
            fault(
                    path,
                    "'" + written.get() + "' is no e-mail address: write "
                            + (named.matches() && isAddress(named.group(1))
                                    ? "only the address, '" + named.group(1) + "'"
                                    : "one such as lessons@example.org"));
        } else if (written.isEmpty() && yaml.at(path).isString()) {
            fault(path, "this is empty: write an address such as lessons@example.org");
        }
        return good;
    }

    private static boolean isAddress(String text) {
        return text.chars().noneMatch(c -> Character.isWhitespace(c) || c == '<' || c == '"' || c == '(')
                && text.indexOf('.', text.lastIndexOf('@')) > 0
                && JMail.strictValidator().isValid(text);
    }
}
