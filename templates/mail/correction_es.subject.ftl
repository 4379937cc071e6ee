Corrección: ${lesson.title} (${lesson.number}/${campaign.lessons})
