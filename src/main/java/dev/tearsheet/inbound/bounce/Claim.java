package dev.tearsheet.inbound.bounce;

/**
 * What a notice claims about one recipient, before it is judged. Texts are empty where it says nothing.
 *
 * @param said the server's own words
 * @param around what else the notice writes about this recipient
 */
record Claim(String address, Action action, String status, String said, String around) {}
