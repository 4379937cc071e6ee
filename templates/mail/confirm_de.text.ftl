<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Noch ein Schritt" />

Jemand, hoffentlich Sie, möchte „${campaign.title}“ an diese Adresse bekommen.

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Es kommt von ${campaign.sender}: ${campaign.lessons} ${(campaign.lessons == 1)?then('kurze Lektion', 'kurze Lektionen')}, jeweils eine Mail.

*Zum Beginnen antworten Sie auf diese Mail mit „ja“.*

Oder hier bestätigen: ${reader.confirmPage}

Wenn Sie es nicht waren, tun Sie nichts. Es kommt keine weitere Mail, und niemand erfährt, dass Sie diese gelesen haben. Nach ${mail.words.afterDays(waits.confirmDays)} erledigt sich die Frage von selbst.

<@mail.foot>
Sie bekommen diese eine Mail, weil diese Adresse für „${campaign.title}“ angegeben wurde.
</@mail.foot>
