<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Sollen die Lektionen hierher kommen?" />

Eine Leserin oder ein Leser von „${campaign.title}“ bat uns, die Lektionen von jetzt an hierher zu schicken.

*Wenn Sie das waren, antworten Sie auf diese Mail: einfach absenden.* Sie müssen nichts schreiben.

Oder hier zustimmen: ${reader.confirmPage}

Wenn nicht, tun Sie nichts. Es kommt keine weitere Mail, und nach ${mail.words.afterHours(waits.addressHours)} erledigt sich die Frage von selbst.

<@mail.foot>
Sie bekommen diese eine Mail, weil uns diese Adresse als neue angegeben wurde.
</@mail.foot>
