<#if lesson??>Welcome to ${campaign.title}: ${lesson.title} (${lesson.number}/${campaign.lessons})<#else>Welcome to ${campaign.title}</#if>
