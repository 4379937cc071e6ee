package dev.tearsheet.campaign.change;

/**
 * One thing that campaign.yaml says otherwise now.
 *
 * @param name as in campaign.yaml
 * @param before in words; empty for nothing
 */
public record SettingChange(String name, String before, String after) {}
