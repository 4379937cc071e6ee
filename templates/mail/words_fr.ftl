<#-- The words that all mails have in common. Each is plain text; who prints it escapes it. -->
<#assign language = "fr">
<#assign page = "Votre page">
<#assign colon = " :">
<#assign leave = "Quitter ces leçons">
<#assign next = "prochaine">
<#assign sofar = "pour l’instant">
<#assign last = "un dernier mot">
<#assign rested = "Votre pause est finie ; les leçons reviennent comme avant. Il vous faut plus de temps ? Répondez « pause 14 jours ».">
<#assign stopping = "Répondez à ce message par « pause » et les leçons s’interrompent pour ${days(waits.pauseDays)}, par « pause 14 jours » pour deux semaines. Répondez « désabonner » et elles s’arrêtent ; un message est peut-être déjà en route.">
<#function from sender address><#return "Expéditeur : ${sender}, ${address}."></#function>
<#function because title><#return "Vous recevez ceci parce que vous avez demandé « ${title} » et l’avez confirmé."></#function>
<#function minutes number><#return number + (number == 1)?then(" minute de lecture", " minutes de lecture")></#function>
<#function lesson number all><#return "Leçon ${number} sur ${all}"></#function>
<#function place number all><#return "${number} sur ${all}"></#function>
<#function days n><#return (n == 1)?then("un jour", (n == 7)?then("une semaine", n + " jours"))></#function>
<#function hours n><#return (n % 24 == 0)?then(days(n / 24), (n == 1)?then("une heure", n + " heures"))></#function>
<#function announced number title><#return "« ${title} » est une nouvelle leçon, à un endroit que vous avez dépassé. Elle ne vient pas d’elle-même : répondez « encore ${number} » et vous la recevrez."></#function>
