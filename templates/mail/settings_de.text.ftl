<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Es ist notiert" />

<#if reader.next??>
Die nächste Lektion kommt am *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Die Lektionen ruhen bis *${reader.until}* (${reader.zone}).

</#if>
<#if reader.hour??>
Von jetzt an kommen sie um ${reader.hour} Uhr, ${reader.days}, nach der Zeit von ${reader.zone}.

</#if>
<@mail.manner />
War es anders gemeint? Antworten Sie mit „Hilfe“, und Sie bekommen eine Liste der Wörter, die wir verstehen.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
