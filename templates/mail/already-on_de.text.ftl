<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Sie stehen schon auf der Liste" />

Jemand, wahrscheinlich Sie, hat „${campaign.title}“ noch einmal bestellt. Es kommt schon an diese Adresse, darum hat sich nichts geändert.

<#if reader.received??>
Bisher haben Sie ${reader.received} von ${campaign.lessons} ${(campaign.lessons == 1)?then('Lektion', 'Lektionen')} bekommen.

</#if>
<#if reader.next??>
Die nächste kommt am *${reader.next}*.

<#elseif reader.until??>
Die Lektionen ruhen bis *${reader.until}*. Antworten Sie mit „weiter“, dann geht es weiter.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
