<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Ihre Lektionen ziehen um" />

Wir wurden gebeten, „${campaign.title}“ von jetzt an an eine andere Adresse zu schicken. Es geschieht, sobald dort jemand zustimmt.

Wenn Sie das waren, ist hier nichts zu tun.

<#if reader.confirmAddress??>
*Wenn nicht*, bleiben die Lektionen mit einer leeren Mail innerhalb von ${mail.words.afterHours(waits.addressHours)} hier oder kommen zurück: ${reader.confirmAddress}

Oder hier behalten: ${reader.confirmPage}

</#if>
<@mail.foot>
Sie bekommen dies, weil Sie „${campaign.title}“ bestellt und bestätigt haben.

<@mail.ways />
</@mail.foot>
