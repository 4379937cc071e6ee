<#if lesson??>Willkommen bei ${campaign.title}: ${lesson.title} (${lesson.number}/${campaign.lessons})<#else>Willkommen bei ${campaign.title}</#if>
