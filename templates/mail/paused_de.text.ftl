<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Ihre Lektionen ruhen" />

<#if reader.until??>
Bis *${reader.until}* kommt nichts. Dann geht es weiter, wo Sie aufgehört haben.

</#if>
<#if reader.received??>
Bisher haben Sie ${reader.received} von ${campaign.lessons} ${(campaign.lessons == 1)?then('Lektion', 'Lektionen')} bekommen.

</#if>
Möchten Sie früher weiterlesen? Antworten Sie auf diese Mail mit „weiter“.

<@mail.foot>
Sie bekommen dies, weil Sie „${campaign.title}“ bestellt und bestätigt haben.

<@mail.ways />
</@mail.foot>
