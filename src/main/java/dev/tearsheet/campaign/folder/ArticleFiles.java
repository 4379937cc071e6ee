package dev.tearsheet.campaign.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Finds the articles that a campaign names: by name or by pattern, always within its folder. */
final class ArticleFiles {
    /** Why a name or pattern is of no use, and what to write instead. */
    static final class NotFound extends Exception {
        NotFound(String message) {
            super(message);
        }
    }

    private final Path folder;
    private final List<String> names;

    ArticleFiles(Path folder) throws IOException {
        this.folder = folder;
        this.names = FolderFiles.names(folder).stream()
                .filter(name -> !name.equals(CampaignFileReader.FILE))
                .toList();
    }

    /** The files that a pattern matches, by name: at least one, and none outside of the folder. */
    List<String> matching(String pattern) throws NotFound {
        if (pattern.indexOf('\\') >= 0) {
            throw new NotFound("write '" + pattern.replace('\\', '/') + "', with slashes");
        }
        if (pattern.startsWith("/")
                || pattern.matches("[A-Za-z]:.*")
                || Arrays.asList(pattern.split("/")).contains("..")) {
            throw new NotFound("'" + pattern + "' leads out of the campaign's folder: put the file into it, and write"
                    + " its name such as articles/first.txt");
        }
        String plain = pattern.replaceFirst("^(\\./)+", "");
        List<String> found = names.contains(plain) ? List.of(plain) : byPattern(plain);
        for (String name : found) {
            checkInside(name);
        }
        return found;
    }

    private List<String> byPattern(String pattern) throws NotFound {
        List<String> found = names.stream().filter(matcher(pattern)::matches).toList();
        if (!found.isEmpty()) {
            return found;
        }
        boolean isPattern = pattern.matches(".*[*?\\[{].*");
        throw new NotFound((isPattern ? "no file matches '" : "there is no file '") + pattern + "'"
                + Nearest.to(pattern, names)
                        .filter(near -> !isPattern)
                        .map(near -> ": did you mean '" + near + "'?")
                        .orElse(": " + others()));
    }

    private String others() {
        return names.isEmpty()
                ? "put an article into the campaign's folder"
                : "the folder has " + String.join(", ", names.subList(0, Math.min(3, names.size())))
                        + (names.size() > 3 ? " and " + (names.size() - 3) + " more" : "");
    }

    private NamePattern matcher(String pattern) throws NotFound {
        try {
            PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
            return name -> matcher.matches(folder.getFileSystem().getPath(name));
        } catch (PatternSyntaxException e) {
            throw new NotFound("'" + pattern + "' is no pattern (" + e.getDescription() + "): write one such as"
                    + " articles/*.txt");
        }
    }

    private interface NamePattern {
        boolean matches(String name);
    }

    /** A link may lead anywhere. */
    private void checkInside(String name) throws NotFound {
        try {
            if (Files.isSymbolicLink(folder.resolve(name))
                    && !folder.resolve(name).toRealPath().startsWith(folder.toRealPath())) {
                throw new NotFound(
                        "'" + name + "' is a link out of the campaign's folder: put the article itself there");
            }
        } catch (IOException e) {
            throw new NotFound("'" + name + "' cannot be read: is it a link that leads nowhere?");
        }
    }
}
