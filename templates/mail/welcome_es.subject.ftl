<#if lesson??>Le damos la bienvenida a ${campaign.title}: ${lesson.title} (${lesson.number}/${campaign.lessons})<#else>Le damos la bienvenida a ${campaign.title}</#if>
