"""Canada's consolidated regulations in Justice Canada's XML: the schedules that name persons, entities and ships."""
