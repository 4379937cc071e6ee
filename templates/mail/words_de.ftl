<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "de">
<#assign page = "Ihre Seite">
<#assign leave = "Diese Lektionen abbestellen">
<#assign next = "nächste">
<#assign sofar = "bisher">
<#assign last = "ein letztes Wort">
<#assign rested = "Ihre Pause ist vorbei; die Lektionen kommen wieder wie zuvor. Noch nicht so weit? Antworten Sie mit „Pause 14 Tage“.">
<#assign stopping = "Antworten Sie auf diese Mail mit „Pause“, und die Lektionen ruhen ${days(waits.pauseDays)}, mit „Pause 14 Tage“ zwei Wochen. Antworten Sie mit „abmelden“, und sie enden; eine Mail kann dann noch unterwegs sein.">
<#function from sender address><#return "Von ${sender}, ${address}."></#function>
<#function because title><#return "Sie bekommen dies, weil Sie „${title}“ bestellt und bestätigt haben."></#function>
<#function minutes number><#return number + (number == 1)?then(" Minute Lesezeit", " Minuten Lesezeit")></#function>
<#function lesson number all><#return "Lektion ${number} von ${all}"></#function>
<#function place number all><#return "${number} von ${all}"></#function>
<#-- How long, and after how long. -->
<#function days n><#return (n == 1)?then("einen Tag", (n == 7)?then("eine Woche", n + " Tage"))></#function>
<#function afterDays n><#return (n == 1)?then("einem Tag", (n == 7)?then("einer Woche", n + " Tagen"))></#function>
<#function afterHours n><#return (n % 24 == 0)?then(afterDays(n / 24), (n == 1)?then("einer Stunde", n + " Stunden"))></#function>
<#function announced number title><#return "„${title}“ ist eine neue Lektion an einer Stelle, an der Sie schon vorbei sind. Sie kommt nicht von selbst: Antworten Sie mit „nochmal ${number}“, dann kommt sie."></#function>
