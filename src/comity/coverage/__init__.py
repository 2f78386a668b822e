"""Who has designated whom, when, after whom; and who has not."""
