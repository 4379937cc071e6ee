<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Waren Sie das?" />

Eine Mail von einer anderen Adresse oder ohne Nachweis bat uns, „${campaign.title}“ für Sie zu beenden. Wir haben es nicht getan, weil wir nicht wissen können, ob sie von Ihnen kam.

Wenn ja, antworten Sie auf diese Mail mit „abmelden“, oder:

Hier abbestellen: ${reader.leavePage}

Wenn nicht, tun Sie nichts: Ihre Lektionen kommen weiter wie bisher.

<@mail.foot>
Sie bekommen dies, weil Sie „${campaign.title}“ bestellt und bestätigt haben.
</@mail.foot>
