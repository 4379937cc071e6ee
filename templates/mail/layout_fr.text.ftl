<#include "layout.text.ftl">
<#import "words_fr.ftl" as words>

<#-- Where the reader seems to be, who joined from another zone than the lessons'. -->
<#macro hint>
<#if reader.hintOffset??>
Votre message dit que vous êtes à UTC${reader.hintOffset}. Les leçons arrivent à ${reader.hour}, à l’heure du fuseau ${reader.zone}, soit ${reader.hintTime} chez vous. Répondez « fuseau ${reader.hintOffset} » et elles arriveront à ${reader.hour} de votre propre journée. Cela ne tient pas compte de l’heure d’été ; le nom d’un fuseau, comme dans « fuseau Asia/Tokyo », si.

<#elseif reader.hintZone??>
Votre navigateur dit que vous êtes à l’heure du fuseau ${reader.hintZone}. Les leçons arrivent à ${reader.hour}, à l’heure du fuseau ${reader.zone}, soit ${reader.hintTime} chez vous. Répondez « fuseau ${reader.hintZone} » et elles arriveront à ${reader.hour} de votre propre journée.

</#if>
</#macro>

<#-- What else the reader has said of how the mails come. -->
<#macro manner>
<#if reader.country??>
Jours fériés qui comptent pour vous : ${reader.country}.

</#if>
<#if reader.plain??>
Les messages arrivent en texte simple. Répondez « format html » et ils auront leur aspect d’avant.

</#if>
<#if reader.first??>
Si des leçons de plusieurs campagnes tombent le même jour, celles-ci passent d’abord.

</#if>
</#macro>
