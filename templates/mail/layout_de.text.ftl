<#include "layout.text.ftl">
<#import "words_de.ftl" as words>

<#-- Where the reader seems to be, who joined from another zone than the lessons'. -->
<#macro hint>
<#if reader.hintOffset??>
Ihre Mail sagt, dass Sie bei UTC${reader.hintOffset} sind. Die Lektionen kommen um ${reader.hour} Uhr nach der Zeit von ${reader.zone}; das ist ${reader.hintTime} Uhr bei Ihnen. Antworten Sie mit „Zeitzone ${reader.hintOffset}“, dann kommen sie um ${reader.hour} Uhr Ihres eigenen Tages. Das kennt keine Sommerzeit; der Name einer Zone, wie in „Zeitzone Asia/Tokyo“, kennt sie.

<#elseif reader.hintZone??>
Ihr Browser sagt, dass bei Ihnen die Zeit von ${reader.hintZone} gilt. Die Lektionen kommen um ${reader.hour} Uhr nach der Zeit von ${reader.zone}; das ist ${reader.hintTime} Uhr bei Ihnen. Antworten Sie mit „Zeitzone ${reader.hintZone}“, dann kommen sie um ${reader.hour} Uhr Ihres eigenen Tages.

</#if>
</#macro>

<#-- What else the reader has said of how the mails come. -->
<#macro manner>
<#if reader.country??>
Feiertage, die für Sie gelten: ${reader.country}.

</#if>
<#if reader.plain??>
Die Mails kommen als reiner Text. Antworten Sie mit „Format html“, dann sehen sie aus wie zuvor.

</#if>
<#if reader.first??>
Sind an einem Tag Lektionen mehrerer Kampagnen fällig, kommen diese zuerst.

</#if>
</#macro>
