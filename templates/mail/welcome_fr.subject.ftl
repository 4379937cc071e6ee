<#if lesson??>Bienvenue dans ${campaign.title} : ${lesson.title} (${lesson.number}/${campaign.lessons})<#else>Bienvenue dans ${campaign.title}</#if>
