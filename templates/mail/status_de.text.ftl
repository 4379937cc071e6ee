<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "So steht es" />

<#if reader.received??>
Bisher haben Sie ${reader.received} von ${campaign.lessons} ${(campaign.lessons == 1)?then('Lektion', 'Lektionen')} bekommen.

</#if>
<#if reader.next??>
Die nächste kommt am *${reader.next}* (${reader.zone}).

<#elseif reader.until??>
Die Lektionen ruhen bis *${reader.until}* (${reader.zone}). Antworten Sie mit „weiter“, dann geht es weiter.

<#else>
Es steht keine weitere Lektion an. Antworten Sie mit „Neustart“, um noch einmal zu beginnen.

</#if>
<#if reader.hour??>
Sie kommen um ${reader.hour} Uhr, ${reader.days}, nach der Zeit von ${reader.zone}.

</#if>
<@mail.manner />
Antworten Sie mit „Hilfe“, und Sie bekommen eine Liste der Wörter, die wir verstehen.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
