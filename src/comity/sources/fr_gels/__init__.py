"""The French Registre national des gels, of the Direction générale du Trésor."""
