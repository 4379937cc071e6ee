Correction : ${lesson.title} (${lesson.number}/${campaign.lessons})
