<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Eine Mail für Sie" />

Für „${campaign.title}“ kam eine Mail, in der wir keinen Befehl gefunden haben. Sie liegt bei, unverändert und ganz. Niemand hat sie beantwortet.

Wenn Sie auf diese Mail antworten, geht Ihre Antwort an den, der sie schrieb.

<@mail.foot>
Sie bekommen dies, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
