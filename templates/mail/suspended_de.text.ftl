<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Mails an Sie kamen zurück" />

<#if reader.until??>
Mails von uns an diese Adresse kamen zurück, deshalb kam eine Weile nichts. Am *${reader.until}* (${reader.zone}) versuchen wir es wieder, mit der Lektion, die verloren ging.

</#if>
Lesen Sie dies? Dann ist Ihr Postfach wieder in Ordnung: Antworten Sie auf diese Mail mit „weiter“, dann geht es zur nächsten üblichen Zeit weiter.

<@mail.foot>
Sie bekommen dies, weil Sie uns wegen „${campaign.title}“ geschrieben haben.

<@mail.ways />
</@mail.foot>
