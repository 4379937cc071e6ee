Ihre Lektionen am ${day.date}
