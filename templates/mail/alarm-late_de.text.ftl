<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Lektionen sind zu spät" />

Lektionen von „${campaign.title}“ haben mehr als eine Stunde Verspätung, und niemand hat noch versucht, sie zu übergeben. Das Programm stand still, der Mailserver ist langsam oder nicht zu erreichen, oder eine Grenze im Abschnitt „sending“ der Einstellungen hält sie auf.

Nichts geht verloren: Was später ist, als seine Kampagne erlaubt, kommt beim nächsten Mal. „tearsheet status“ sagt, was wartet.

<@mail.foot>
Sie bekommen dies, höchstens einmal am Tag, weil Sie „${campaign.title}“ betreuen.
</@mail.foot>
