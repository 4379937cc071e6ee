Berichtigung: ${lesson.title} (${lesson.number}/${campaign.lessons})
