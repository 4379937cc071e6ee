<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Mailserver weisen unsere Mails ab" />

Mails von „${campaign.title}“ werden abgewiesen, und zwar nicht ihrer Leser wegen, sondern wegen dessen, was wir senden oder wie wir es senden. Kein Leser wird dafür bestraft, und was durchgehen kann, wird wieder versucht.

Was die Server sagen, zeigt „tearsheet inbound list --kind bounce“ und für einen Leser „tearsheet timeline“. Oft sind es SPF, DKIM oder DMARC, eine Sperrliste oder ein Link in einer Lektion.

<@mail.foot>
Sie bekommen dies, höchstens einmal am Tag, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
