<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Die nächste Lektion ist nicht fertig" />

Beim nächsten Mal bekommen einige Leser von „${campaign.title}“ nichts; sie haben alle Lektionen, die es gibt, oder ein Mensch muss die Lektionen erst ansehen.

Sie behalten ihren Platz, und niemand bekommt eine leere Mail. „tearsheet campaigns show ${campaign.slug}“ sagt, was da ist und ob es angehalten ist. Ist der Ordner, wie Sie ihn wollen, gilt er mit „tearsheet apply ${campaign.slug}“.

<@mail.foot>
Sie bekommen dies, höchstens einmal je Fassung, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
