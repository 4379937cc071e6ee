<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Eine nach der anderen" />

Sie wollten alle Lektionen, die noch fehlen, auf einmal. Die Lektionen von „${campaign.title}“ kommen eine nach der anderen, und es hat sich nichts geändert.

<#if reader.next??>
Die nächste kommt am *${reader.next}* (${reader.zone}). Antworten Sie mit „nächste“, dann kommt sie jetzt, einmal am Tag.

<#elseif reader.until??>
Die Lektionen ruhen bis *${reader.until}* (${reader.zone}). Antworten Sie mit „weiter“, dann geht es weiter.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
